import type { Issue, Place, Problem } from "../../ground/issue";
import { position } from "../../text/position";
import type { TextFile } from "../seeds/decode";
import { composeYaml, type YamlNode } from "./compose-yaml";

/** The steps to a value in a YAML file: keys, and positions from 0. */
export type Path = readonly (string | number)[];

/** A YAML file as data in which every scalar is text, and a way back from each value to its place. */
export interface YamlFile {
  readonly value: unknown;
  /** Where the value that `path` leads to stands, or its key. */
  readonly place: (path: Path, at?: "key" | "value") => Place;
  /** The problem, placed at the value that `path` leads to, or at its key. */
  readonly issue: (path: Path, problem: Problem, at?: "key" | "value") => Issue;
}

/** The file's data, or its syntax problems. */
export function parseYaml({ path: file, text }: TextFile): { yaml: YamlFile } | { issues: Issue[] } {
  const composed = composeYaml(text);
  const placeAt = (offset: number) => ({ file, ...position(text, offset) });
  if ("problems" in composed)
    return { issues: composed.problems.map(({ offset, problem }) => ({ ...placeAt(offset), ...problem })) };
  const { root } = composed;
  const place: YamlFile["place"] = (path, at = "value") => ({
    ...placeAt(offsetOf(root, path, at)),
    key: keyPath(path),
  });
  return { yaml: { value: root.value, place, issue: (path, problem, at) => ({ ...place(path, at), ...problem }) } };
}

/** Where the deepest part of the path that exists begins. */
function offsetOf(root: YamlNode, path: Path, at: "key" | "value"): number {
  let node = root;
  for (const [index, step] of path.entries()) {
    const member = node.members.get(step);
    if (member === undefined) break;
    if (at === "key" && index === path.length - 1) return member.keyStart;
    node = member.node;
  }
  return node.start;
}

/** Positions are shown from 1, as people count. */
function keyPath(path: Path): string[] {
  return path.map((step) => (typeof step === "number" ? String(step + 1) : step));
}
