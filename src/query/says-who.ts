import type { KnownIds } from "../dataset/types";
import { groupBy } from "../list/group-by";
import { indexById } from "../list/index-by-id";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { FactIdOf, Ids } from "../model/ids";
import type { Time } from "../model/time";
import { type NamedEntity, namedIn } from "./names/named-entity";

/**
 * Who says something, where and when.
 * @category Auditing
 * @since 1.0.0
 */
export interface Attribution<I extends Ids = KnownIds> {
  /** The facts that are said so. */
  readonly facts: readonly FactIdOf<I>[];
  /** Whose words they are; `null` if the article says it itself. */
  readonly speaker: NamedEntity<I["entity"]> | null;
  /** The one who printed it first, which is what `published` tells of. */
  readonly publisher: string;
  readonly published: Time;
}

/**
 * Who says what a side of a finding rests on, in the order of its facts: one entry for each speaker and article.
 *
 * Takes anything with ids of facts. Facts and articles that the data does not have are left out; without any, `[]`.
 * Throws `TypeError` for what is no dataset.
 * @category Auditing
 * @since 1.0.0
 * @example
 * const [said] = saysWho(dataset, { facts: ["trade-turnover-growth.kz-eu.2022.a001"] });
 * [said?.speaker?.name, said?.publisher, said?.published.from]; // => ["Roman Vassilenko","The Astana Times","2023-03-10"]
 */
export function saysWho<I extends Ids>(
  data: Pick<Dataset<I>, "facts" | "articles" | "entities">,
  side: { readonly facts: readonly FactIdOf<I>[] },
): Attribution<I>[] {
  const parts = readParts("saysWho", data, "facts", "articles", "entities");
  const [facts, articles, named] = [indexById(parts.facts), indexById(parts.articles), namedIn(parts.entities)];
  const found = side.facts.flatMap((id) => facts.get(id) ?? []);
  const said = groupBy(found, ({ article, saidBy }) => `${article}\n${saidBy ?? ""}`);
  return [...said.values()].flatMap((group): Attribution<I>[] => {
    const [{ article: id, saidBy }] = group;
    const article = articles.get(id);
    if (article === undefined) return [];
    const { publisher, published } = article;
    return [
      {
        facts: group.map((fact) => fact.id),
        speaker: saidBy === undefined ? null : named(saidBy),
        publisher: publisher.republishedFrom ?? publisher.name,
        published,
      },
    ];
  });
}
