import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";
import { anyText, checkValue, isoDayCheck } from "./options/read-options";
import { rolesOfPerson } from "./tenures/roles-by-tenure";
import { type HeldPost, tenuresOn } from "./tenures/tenures-on";

/**
 * The posts of a person that may be held on a day, the surest first, then by organisation and post.
 *
 * The certainty is that of {@link RoleCertainty}. A post is left out only if its stated periods leave the day out.
 * Each post keeps every article's wording; one that was only planned is `announced`, not `stated`.
 *
 * Takes anybody who can take part in something: a country or an organisation holds no post. No match gives `[]`. Throws
 * `RangeError` for an impossible day or a person that is no text, `TypeError` for what is no dataset.
 * @category People
 * @since 1.0.0
 * @example
 * rolesOn(dataset, "olof-skoog", "2025-03-01").map(({ certainty }) => certainty); // => ["announced","unknown"]
 * rolesOn(dataset, "olof-skoog", "2025-03-01")[0]?.post; // => "deputy-secretary-general"
 */
export function rolesOn<I extends Ids>(
  data: Pick<Dataset<I>, "roles" | "articles" | "entities">,
  person: I["participant"],
  day: string,
): HeldPost<I>[] {
  checkValue("rolesOn", "the person", person, anyText);
  checkValue("rolesOn", "the day", day, isoDayCheck);
  const parts = readParts("rolesOn", data, "roles", "articles", "entities");
  return tenuresOn(rolesOfPerson(parts, person), parts, day);
}
