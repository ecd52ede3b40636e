import { type Token, tokenize } from "../text/tokenize";

/** What stands at a place, and the index of the token after it. */
export interface Match<T> {
  readonly found: T;
  readonly next: number;
}

/** Words and what they mean, from the first token on: what may follow against it, and what after a space. */
export interface WordTree<T> {
  readonly glued: Map<string, WordTree<T>>;
  readonly spaced: Map<string, WordTree<T>>;
  meaning?: T;
}

/** Words by their meaning. Lower case stands for any case; with a capital they match as they are written. */
export type WordRow<T> = readonly [meaning: T, words: readonly string[]];

/** The tree of the words in all rows; the first row with a word gives its meaning. */
export function treeOf<T>(rows: readonly WordRow<T>[]): WordTree<T> {
  const root = newTree<T>();
  for (const [meaning, words] of rows) for (const word of words) addWord(root, word, meaning);
  return root;
}

function newTree<T>(): WordTree<T> {
  return { glued: new Map(), spaced: new Map() };
}

function addWord<T>(root: WordTree<T>, word: string, meaning: T): void {
  let node = root;
  for (const { text, gap } of tokenize(word)) {
    const branch = gap === "none" ? node.glued : node.spaced;
    const next = branch.get(text) ?? newTree<T>();
    branch.set(text, next);
    node = next;
  }
  node.meaning ??= meaning;
}

/** The longest words of the tree that begin at token `at`, or `null`. */
export function matchWords<T>(tokens: readonly Token[], at: number, tree: WordTree<T>): Match<T> | null {
  const first = tokens[at];
  if (!first) return null;
  const found = longest(tokens, at, tree.glued.get(first.key));
  return found ?? (first.text === first.key ? null : longest(tokens, at, tree.glued.get(first.text)));
}

function longest<T>(tokens: readonly Token[], at: number, start: WordTree<T> | undefined): Match<T> | null {
  let best: Match<T> | null = null;
  let next = at + 1;
  for (let node = start; node; next++) {
    if (node.meaning !== undefined) best = { found: node.meaning, next };
    const token = tokens[next];
    if (!token || token.gap === "break") break;
    const branch: Map<string, WordTree<T>> = token.gap === "none" ? node.glued : node.spaced;
    node = branch.size === 0 ? undefined : (branch.get(token.key) ?? branch.get(token.text));
  }
  return best;
}

/** The same for words that go on with a phrase: after nothing, a space, or a hyphen as in "5-billion". */
export function matchNext<T>(tokens: readonly Token[], at: number, tree: WordTree<T>): Match<T> | null {
  const start = skipHyphen(tokens, at);
  return tokens[start]?.gap === "break" ? null : matchWords(tokens, start, tree);
}

/** The index of the word `key` behind a space or hyphen at `at`, or `null`. */
export function findNext(tokens: readonly Token[], at: number, ...keys: readonly string[]): number | null {
  const token = tokens[skipHyphen(tokens, at)];
  return token && token.gap !== "break" && keys.includes(token.key) ? skipHyphen(tokens, at) : null;
}

/** `at`, or the index after a hyphen that joins two words there. */
export function skipHyphen(tokens: readonly Token[], at: number): number {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === "-" && hyphen.gap === "none" && word?.gap === "none" ? at + 1 : at;
}
