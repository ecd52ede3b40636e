import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { Mutable } from "../../model/mutable";
import { yearOf } from "../../time/span";
import type { PlacedIn } from "./place-key";
import type { PointPlace } from "./series-point";

type PlacedFact<I extends Ids> = Pick<Observation<I>, "subject" | "partner" | "status">;

/** What a point says of its place, in a period. */
export function placeOf<I extends Ids>(
  { subject, partner, status }: PlacedFact<I>,
  period: PlacedIn | null,
): PointPlace<I> {
  const year = yearOf(period);
  // Member by member: there are many points, and spreading what may be left out takes a hundred times as long.
  const place: Mutable<PointPlace<I>> = {
    period: period?.edtf ?? null,
    from: period?.from ?? null,
    before: period?.before ?? null,
    subject,
  };
  if (year !== undefined) place.year = year;
  if (partner !== undefined) place.partner = partner;
  if (status !== undefined) place.status = status;
  return place;
}
