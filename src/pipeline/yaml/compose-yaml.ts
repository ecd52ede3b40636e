import { EVENT_ID, type Event, getScalarValue, parseEvents, YAMLException } from "js-yaml";
import type { Problem } from "../../ground/issue";

/** A node of a YAML file: its data, in which every scalar is text, and where it and its members begin. */
export interface YamlNode {
  readonly value: unknown;
  readonly start: number;
  readonly members: ReadonlyMap<string | number, { readonly node: YamlNode; readonly keyStart: number }>;
}

/** A problem and the offset at which it shows. */
export interface PlacedProblem {
  readonly offset: number;
  readonly problem: Problem;
}

const MAX_DEPTH = 20;

/** The tree of a YAML text, or its problems. Aliases, anchors, tags and several documents are refused: no seed needs them. */
export function composeYaml(text: string): { root: YamlNode } | { problems: PlacedProblem[] } {
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    const reader = new EventReader(text, events);
    const root = reader.readDocument();
    return reader.problems.length > 0 ? { problems: reader.problems } : { root };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problems: [{ offset: error.mark?.position ?? 0, problem: { found: error.reason, ...PLAIN } }] };
  }
}

const PLAIN = {
  expected: `plain YAML: maps, lists and text, indented with spaces, at most ${MAX_DEPTH} deep`,
  fix: "mend the syntax at this place; docs/curation-guide.md shows the shape",
};
const NO_ALIAS = notPlain("an alias (*name)", "copy the value to this place");
const NO_ANCHOR = notPlain("an anchor (&name)", "take the anchor away");
const NO_TAG = notPlain("a tag (!name)", "take the tag away");
const NO_SECOND = notPlain("a second document", "keep one document a file");
const NO_COMPLEX = notPlain("a key that is no text", "write the key as text");

function notPlain(found: string, fix: string): Problem {
  return { found, expected: "plain YAML: maps, lists and text, each value written out", fix };
}

/** Goes through the events once, from the outside in. */
class EventReader {
  readonly problems: PlacedProblem[] = [];
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
  ) {}

  readDocument(): YamlNode {
    this.next();
    const root = this.readNode();
    this.next();
    if (this.at < this.events.length) this.refuse(this.text.lastIndexOf("\n---") + 1, NO_SECOND);
    return root;
  }

  private next(): Event | undefined {
    this.at += 1;
    return this.events[this.at - 1];
  }

  private refuse(offset: number, problem: Problem): void {
    this.problems.push({ offset, problem });
  }

  private readNode(): YamlNode {
    const event = this.next();
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.readScalar(event);
      case EVENT_ID.SEQUENCE:
        return this.readSequence(event);
      case EVENT_ID.MAPPING:
        return this.readMapping(event);
      case EVENT_ID.ALIAS:
        this.refuse(event.anchorStart - 1, NO_ALIAS);
        return { value: "", start: event.anchorStart, members: new Map() };
      case EVENT_ID.DOCUMENT:
      case EVENT_ID.POP:
      case undefined:
        this.at -= 1;
        return { value: null, start: 0, members: new Map() };
    }
  }

  private checkPlain({ anchorStart, tagStart }: { anchorStart: number; tagStart: number }): void {
    if (anchorStart >= 0) this.refuse(anchorStart - 1, NO_ANCHOR);
    if (tagStart >= 0) this.refuse(tagStart, NO_TAG);
  }

  private readScalar(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): YamlNode {
    this.checkPlain(event);
    return { value: getScalarValue(this.text, event), start: Math.max(event.valueStart, 0), members: new Map() };
  }

  private readSequence(event: Extract<Event, { type: typeof EVENT_ID.SEQUENCE }>): YamlNode {
    this.checkPlain(event);
    const members = new Map<number, { node: YamlNode; keyStart: number }>();
    while (this.events[this.at]?.type !== EVENT_ID.POP) {
      const node = this.readNode();
      members.set(members.size, { node, keyStart: node.start });
    }
    this.next();
    return { value: [...members.values()].map(({ node }) => node.value), start: event.start, members };
  }

  private readMapping(event: Extract<Event, { type: typeof EVENT_ID.MAPPING }>): YamlNode {
    this.checkPlain(event);
    const members = new Map<string, { node: YamlNode; keyStart: number }>();
    while (this.events[this.at]?.type !== EVENT_ID.POP) {
      const key = this.readNode();
      const node = this.readNode();
      if (typeof key.value !== "string") this.refuse(key.start, NO_COMPLEX);
      else if (members.has(key.value))
        this.refuse(key.start, notPlain(`the key "${key.value}" twice`, "keep one of the two"));
      else members.set(key.value, { node, keyStart: key.start });
    }
    this.next();
    return { value: plainObject(members), start: event.start, members };
  }
}

/** Own members only, also for a key such as `__proto__`. */
function plainObject(members: ReadonlyMap<string, { readonly node: YamlNode }>): unknown {
  return Object.fromEntries([...members].map(([key, { node }]) => [key, node.value]));
}
