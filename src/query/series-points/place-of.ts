import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import { yearOf } from "../../time/span";
import type { PlacedIn } from "./place-key";
import type { PointPlace } from "./series-point";

type Placed<I extends Ids> = Pick<Observation<I>, "subject" | "partner" | "status">;

/** What a point says of its place, in a period. */
export function placeOf<I extends Ids>(
  { subject, partner, status }: Placed<I>,
  period: PlacedIn | null,
): PointPlace<I> {
  const year = yearOf(period);
  return {
    period: period?.edtf ?? null,
    from: period?.from ?? null,
    before: period?.before ?? null,
    ...(year !== undefined && { year }),
    subject,
    ...(partner !== undefined && { partner }),
    ...(status !== undefined && { status }),
  };
}
