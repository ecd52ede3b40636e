import type { Observation } from "../../model/fact";
import type { Ids } from "../../model/ids";
import { type Span, yearOf } from "../../time/span";
import type { PointPlace } from "./series-point";

type Placed<I extends Ids> = Pick<Observation<I>, "subject" | "partner" | "status">;

/** What a point says of its place, in a period. */
export function placeOf<I extends Ids>({ subject, partner, status }: Placed<I>, span: Span | null): PointPlace<I> {
  const year = yearOf(span);
  return {
    period: span?.edtf ?? null,
    from: span?.from ?? null,
    before: span?.before ?? null,
    ...(year !== undefined && { year }),
    subject,
    ...(partner !== undefined && { partner }),
    ...(status !== undefined && { status }),
  };
}
