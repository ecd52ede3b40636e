import type { Time } from "../model/time";
import { BASES } from "./describe-source";
import { formatTime } from "./format-time";
import { typesetNote } from "./typeset-note";

/** "2022 (“last year”, counted from the article)": a time, its words if there are any, how it is known, and the note. */
export function explainTime(time: Time): string {
  const words = time.stated === null ? "" : `“${time.stated}”, `;
  const note = time.note === undefined ? "" : `: ${typesetNote(time.note)}`;
  return `${formatTime(time)} (${words}${BASES[time.basis]}${note})`;
}
