import type { KnownIds } from "../dataset/types";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";
import { partsOf } from "./names/part-of";
import { anyText, checkValue, isoDay, readOptions } from "./options/read-options";
import { type HeldPost, heldPosts } from "./posts/held-posts";

/**
 * Whose posts, and when; both are needed.
 * @category People
 * @since 1.0.0
 */
export interface OfficeQuery<I extends Ids = KnownIds> {
  /** Also finds what is part of it: `eu` finds the posts of its institutions and members. */
  readonly organisation: I["entity"];
  /** A day. */
  readonly on: string;
}

/**
 * Who may hold a post in an organisation, or in a part of it, on a day: the surest first, then by person,
 * organisation and post.
 *
 * The certainty is that of {@link rolesOn}. No match gives `[]`. Throws `RangeError` for an impossible or missing day,
 * `TypeError` for what is no dataset or an unknown option.
 * @category People
 * @since 1.0.0
 * @example
 * officeHolders(dataset, { organisation: "eeas", on: "2025-02-28" })[0]?.person.name; // => "Luc Devigne"
 * officeHolders(dataset, { organisation: "eeas", on: "2025-02-28" })[0]?.certainty; // => "as-of-article"
 */
export function officeHolders<I extends Ids>(
  data: Pick<Dataset<I>, "roles" | "articles" | "entities">,
  query: OfficeQuery<I>,
): HeldPost<I>[] {
  const { organisation, on } = readOptions("officeHolders", query, { organisation: anyText, on: isoDay });
  checkValue("officeHolders", 'option "organisation"', organisation, anyText);
  checkValue("officeHolders", 'option "on"', on, isoDay);
  const parts = readParts("officeHolders", data, "roles", "articles", "entities");
  const organisations = partsOf(parts.entities, organisation);
  const roles = parts.roles.filter((role) => organisations.has(role.organisation));
  return heldPosts(roles, parts, on);
}
