import { basename, dirname, join } from "node:path";
import { ARTICLE_NAME } from "../../pipeline/seeds/check-sums";
import { isThere } from "./write-new";

/** Where the draft of an article goes. */
export interface DraftTarget {
  /** `a006` for 006_name.txt; a file of another name has none. */
  readonly id?: string;
  /** The curator's own file, if it is there. */
  readonly curation?: string;
  /** The paths of what is written; nothing is at any of them. */
  readonly draft: string;
  readonly entities: string;
  readonly posts: string;
  readonly review: string;
}

/**
 * For an article in a folder `articles`: its curation file in the folder `curation` beside that, or a draft next to it if a
 * curator has written one. For any other file a draft beside it. Never a path at which something is.
 */
export function draftTarget(file: string): DraftTarget {
  const number = ARTICLE_NAME.exec(basename(file))?.[1];
  const isSeed = number !== undefined && basename(dirname(file)) === "articles";
  const folder = isSeed ? join(dirname(file), "../curation") : dirname(file);
  const name = isSeed ? `a${number}` : basename(file).replace(/\.[^.]*$/, "");
  const curation = join(folder, `${name}.yaml`);
  const isCurated = isSeed && isThere(curation);
  const paths = pathsOf(folder, name, isSeed && !isCurated);
  return { ...(number !== undefined && { id: `a${number}` }), ...(isCurated && { curation }), ...paths };
}

/** The first of name, name.draft, name.draft-2, … of which nothing is there. */
function pathsOf(
  folder: string,
  name: string,
  mayBePlain: boolean,
): Pick<DraftTarget, "draft" | "entities" | "posts" | "review"> {
  for (let number = mayBePlain ? 0 : 1; ; number++) {
    const stem = join(folder, number === 0 ? name : `${name}.draft${number === 1 ? "" : `-${number}`}`);
    const paths = {
      draft: `${stem}.yaml`,
      entities: `${stem}.entities.yaml`,
      posts: `${stem}.posts.yaml`,
      review: `${stem}.review.html`,
    };
    if (!Object.values(paths).some(isThere)) return paths;
  }
}
