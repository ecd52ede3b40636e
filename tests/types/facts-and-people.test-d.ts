import { describe, expectTypeOf, it } from "vitest";
import type { ArticleId, EntityId, FactId, KnownIds, PartyId, PersonId, PlaceId, PostId } from "../../data/ids";
import { dataset } from "../../src/dataset/dataset";
import type { Dataset } from "../../src/model/dataset";
import type { EventFact, Fact, Observation, Role, Statement } from "../../src/model/fact";
import { agreementAreas } from "../../src/query/agreement-areas";
import { cite } from "../../src/query/cite";
import type { CslItem } from "../../src/query/citing/csl-item";
import { factById } from "../../src/query/fact-by-id";
import { factsAbout } from "../../src/query/facts-about";
import { factsInArticle } from "../../src/query/facts-in-article";
import { findEntities } from "../../src/query/find-entities";
import { isId } from "../../src/query/is-id";
import { knownOn } from "../../src/query/known-on";
import { meetings } from "../../src/query/meetings";
import { officials } from "../../src/query/officials";
import { rolesOn } from "../../src/query/roles-on";
import { tradeSeries } from "../../src/query/trade-series";

declare const own: Dataset;
declare const text: string;

describe("factById", () => {
  it("narrows to the kind that a known id has", () => {
    expectTypeOf(factById(dataset, "role.luc-devigne.deputy-managing-director.a002")).toEqualTypeOf<
      Role<KnownIds> | undefined
    >();
    expectTypeOf(factById(dataset, "imports.kz-eu.2024.a003")).toEqualTypeOf<Observation<KnownIds> | undefined>();
    expectTypeOf(factById(dataset, "event.bec-38.a000")).toEqualTypeOf<EventFact<KnownIds> | undefined>();
    expectTypeOf(factById(dataset, "covers.epca.trade.a001")).toEqualTypeOf<Statement<KnownIds> | undefined>();
  });

  it("takes any text", () => {
    expectTypeOf(factById(dataset, "an old id")).toEqualTypeOf<Fact<KnownIds> | undefined>();
    expectTypeOf(factById(dataset, text)).toEqualTypeOf<Fact<KnownIds> | undefined>();
    expectTypeOf(factById(own, "event.bec-38.a000")).toEqualTypeOf<Fact | undefined>();
  });
});

describe("isId", () => {
  it("narrows a text to the ids of a family that the data knows", () => {
    expectTypeOf(isId(dataset, "fact", text) ? text : null).toEqualTypeOf<FactId | null>();
    expectTypeOf(isId(dataset, "entity", text) ? text : null).toEqualTypeOf<EntityId | null>();
    expectTypeOf(isId(dataset, "person", text) ? text : null).toEqualTypeOf<PersonId | null>();
    expectTypeOf(isId(dataset, "party", text) ? text : null).toEqualTypeOf<PartyId | null>();
    expectTypeOf(isId(dataset, "post", text) ? text : null).toEqualTypeOf<PostId | null>();
    expectTypeOf(isId(dataset, "article", text) ? text : null).toEqualTypeOf<ArticleId | null>();
    expectTypeOf(isId(own, "article", text) ? text : null).toEqualTypeOf<string | null>();
  });

  it("needs only the parts that the family is read from", () => {
    expectTypeOf(isId({ entities: dataset.entities }, "place", text) ? text : null).toEqualTypeOf<PlaceId | null>();
    // @ts-expect-error facts make an entity a party
    isId({ entities: dataset.entities }, "party", text);
    // @ts-expect-error no family
    isId(dataset, "city", text);
  });

  it("lets a text from a select box into the options", () => {
    if (isId(dataset, "party", text)) tradeSeries(dataset, { partner: text });
    if (isId(dataset, "person", text)) rolesOn(dataset, text, "2024-01-01");
    if (isId(dataset, "place", text)) meetings(dataset, { place: text });
    if (isId(dataset, "participant", text)) meetings(dataset, { participant: text });
    if (isId(dataset, "post", text)) officials(dataset, { post: text });
  });
});

describe("ids", () => {
  it("complete with the embedded dataset, and a typing mistake does not compile", () => {
    expectTypeOf(factsAbout(dataset, "roman-vassilenko")).toEqualTypeOf<Fact<KnownIds>[]>();
    // @ts-expect-error nothing is called so
    factsAbout(dataset, "roman-vasilenko");
    // @ts-expect-error no such article
    factsInArticle(dataset, "a999");
    // @ts-expect-error a place
    rolesOn(dataset, "brussels", "2024-01-01");
    // @ts-expect-error no agreement
    agreementAreas(dataset, "eu");
    // @ts-expect-error a person is no place
    meetings(dataset, { place: "luc-devigne" });
    // @ts-expect-error a city is no partner
    tradeSeries(dataset, { partner: "astana" });
    // @ts-expect-error a topic takes no part
    meetings(dataset, { participant: "trade" });
    // @ts-expect-error no post
    officials(dataset, { post: "king" });
    // @ts-expect-error no form
    meetings(dataset, { form: "party" });
    // @ts-expect-error no option
    officials(dataset, { people: "luc-devigne" });
  });

  it("are any text with somebody's own data", () => {
    expectTypeOf(factsAbout(own, "anybody")).toEqualTypeOf<Fact[]>();
    expectTypeOf(rolesOn(own, "anybody", "2024-01-01")[0]!.person.id).toEqualTypeOf<string>();
  });

  it("stay known in results", () => {
    expectTypeOf(factsAbout(dataset, "epca")).toEqualTypeOf<Fact<KnownIds>[]>();
    expectTypeOf(officials(dataset)[0]!.id).toEqualTypeOf<PersonId>();
    expectTypeOf(findEntities(dataset, text)[0]!.entity.id).toEqualTypeOf<EntityId>();
    expectTypeOf(knownOn(dataset, text)).toEqualTypeOf<Omit<Dataset<KnownIds>, "findings">>();
  });

  it("need only the parts that are read", () => {
    expectTypeOf(factsAbout({ facts: dataset.facts }, "eu")).toEqualTypeOf<Fact<KnownIds>[]>();
  });
});

describe("cite", () => {
  it("gives an object for CSL-JSON and text for the others", () => {
    expectTypeOf(cite(dataset, text)).toEqualTypeOf<string[]>();
    expectTypeOf(cite(dataset, [text], { style: "csl-json" })).toEqualTypeOf<CslItem[]>();
    expectTypeOf(cite(dataset, text, { style: "apa" })).toEqualTypeOf<string[]>();
    // @ts-expect-error no style
    cite(dataset, text, { style: "mla" });
  });
});
