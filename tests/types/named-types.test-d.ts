import { describe, expectTypeOf, it } from "vitest";
import {
  type AgreementAreas,
  type AnyDataset,
  type AnyFact,
  type AnyObservation,
  agreementAreas,
  cite,
  type Dataset,
  type DatedFact,
  dataset,
  type Fact,
  factsDuring,
  type Ids,
  type InvestmentTotal,
  investmentTotals,
  type Meeting,
  meetings,
  type Observation,
  type Official,
  officials,
  rolesOn,
  type SeriesPoint,
  type Source,
  sourceOf,
  type TradeRow,
  tradeSeries,
  tradeTable,
} from "../../src/index";

declare const own: AnyDataset;

describe("a named type", () => {
  it("is that of the embedded dataset", () => {
    expectTypeOf(dataset).toEqualTypeOf<Dataset>();
    expectTypeOf(dataset.facts[0]!).toEqualTypeOf<Fact>();
    expectTypeOf(dataset.observations[0]!).toEqualTypeOf<Observation>();
    expectTypeOf(tradeSeries(dataset, { partner: "eu", derive: true })).toEqualTypeOf<SeriesPoint[]>();
    expectTypeOf(tradeTable(dataset, { partner: "eu" })).toEqualTypeOf<TradeRow[]>();
    expectTypeOf(investmentTotals(dataset)).toEqualTypeOf<InvestmentTotal[]>();
    expectTypeOf(meetings(dataset)).toEqualTypeOf<Meeting[]>();
    expectTypeOf(officials(dataset)).toEqualTypeOf<Official[]>();
    expectTypeOf(factsDuring(dataset, {})).toEqualTypeOf<DatedFact[]>();
    expectTypeOf(agreementAreas(dataset, "epca")).toEqualTypeOf<AgreementAreas | undefined>();
  });

  it("lets a component call every helper with what another gave", () => {
    function Card({ point }: { readonly point: SeriesPoint }): (Source | string | undefined)[] {
      return [sourceOf(dataset, point.facts[0]), ...cite(dataset, point.chosen.id, { style: "apa" })];
    }
    expectTypeOf(Card).parameter(0).toEqualTypeOf<{ readonly point: SeriesPoint }>();
    function Row({ meeting }: { readonly meeting: Meeting }) {
      return meeting.participants.map(({ id, name }) => [name, rolesOn(dataset, id, "2024-01-01")]);
    }
    expectTypeOf(Row).parameter(0).toEqualTypeOf<{ readonly meeting: Meeting }>();
  });

  it("serves other data too, by its argument", () => {
    function sourceOfPoint<I extends Ids>(data: Pick<Dataset<I>, "articles">, point: SeriesPoint<I>) {
      return sourceOf(data, point.chosen);
    }
    expectTypeOf(sourceOfPoint(dataset, tradeSeries(dataset, { partner: "eu" })[0]!)).toEqualTypeOf<
      Source | undefined
    >();
    expectTypeOf(sourceOfPoint(own, tradeSeries(own, { partner: "xx" })[0]!)).toEqualTypeOf<Source<Ids> | undefined>();
  });
});

describe("AnyDataset and its kin", () => {
  it("take the embedded data and any other", () => {
    expectTypeOf(dataset).toExtend<AnyDataset>();
    expectTypeOf<Fact>().toExtend<AnyFact>();
    expectTypeOf<Observation>().toExtend<AnyObservation>();
    expectTypeOf<AnyObservation>().not.toExtend<Observation>();
    expectTypeOf(own.facts[0]!).toEqualTypeOf<AnyFact>();
  });
});
