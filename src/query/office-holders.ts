import type { KnownIds } from "../dataset/types";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";
import { checkValue, isoDayCheck, readOptions } from "./options/read-options";
import { chooseTenures, type PostFilter, postChecks } from "./tenures/choose-tenures";
import { type HeldPost, tenuresOn } from "./tenures/tenures-on";

/**
 * Which posts, and when; the day is needed.
 * @category People
 * @since 1.0.0
 */
export interface OfficeQuery<I extends Ids = KnownIds> extends PostFilter<I> {
  /** A day. */
  readonly on: string;
}

/**
 * Who may hold a post on a day: the surest first, then by person, organisation and post.
 *
 * The certainty is that of {@link rolesOn}. No match gives `[]`. Throws `RangeError` for an impossible or missing day,
 * `TypeError` for what is no dataset or an unknown option.
 * @category People
 * @since 1.0.0
 * @example
 * const [ambassador] = officeHolders(dataset, { role: "ambassador", on: "2024-09-15" });
 * [ambassador?.person.name, ambassador?.certainty]; // => ["Sylvain Guiaugué","as-of-article"]
 * officeHolders(dataset, { organisation: "eeas", on: "2025-02-28" })[0]?.person.name; // => "Luc Devigne"
 */
export function officeHolders<I extends Ids>(
  data: Pick<Dataset<I>, "roles" | "articles" | "entities" | "posts">,
  query: OfficeQuery<I>,
): HeldPost<I>[] {
  const { on, ...filter } = readOptions<OfficeQuery<I>>("officeHolders", query, { ...postChecks, on: isoDayCheck });
  checkValue("officeHolders", 'option "on"', on, isoDayCheck);
  const parts = readParts("officeHolders", data, "roles", "articles", "entities", "posts");
  return tenuresOn(chooseTenures(parts, filter), parts, on);
}
