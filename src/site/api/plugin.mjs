import { readFileSync } from "node:fs";
import { Converter, PageEvent, RendererEvent } from "typedoc";
import { addCommandPage } from "./add-command-page.mjs";
import { addRulePages } from "./add-rule-pages.mjs";
import { dropNoise } from "./drop-noise.mjs";
import { keepRest } from "./keep-rest.mjs";
import { keepWords } from "./keep-words.mjs";
import { leadToSite } from "./lead-to-site.mjs";
import { nameParts } from "./name-parts.mjs";
import { readEntries } from "./read-entries.mjs";
import { searchNearby } from "./search-nearby.mjs";
import { showFrontPage } from "./show-front-page.mjs";
import { showImports } from "./show-imports.mjs";
import { turnPages } from "./turn-pages.mjs";
import { writeStyle } from "./write-style.mjs";

const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));

/** What the pages need beyond TypeDoc's own. */
export function load(app) {
  let entries;
  app.on("bootstrapEnd", () => app.options.setValue("gitRevision", `v${version}`));
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, keepRest);
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, showOptions);
  app.converter.on(Converter.EVENT_CREATE_PARAMETER, nameOptions);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ programs, project }) => {
    entries = readEntries(programs);
    addCommandPage(app.converter, project);
    addRulePages(app.converter, project);
  });
  let undo = [];
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    undo = [showFrontPage(project, app.renderer.router), showImports(project, entries)];
  });
  app.renderer.on(RendererEvent.END, (event) => {
    // What stands beside the pages, as JSON, has the comments as they were written.
    for (const restore of undo) restore();
    searchNearby(event.outputDirectory);
    writeStyle(event.outputDirectory);
  });
  app.renderer.on(PageEvent.END, (page) => turnPages(page, app.renderer.router));
  app.renderer.on(PageEvent.END, dropNoise);
  app.renderer.on(PageEvent.END, keepWords);
  app.renderer.on(PageEvent.END, leadToSite);
  app.renderer.on(PageEvent.END, nameParts);
}

/** Each option in words on the page of what takes it, not only on a page of its own. */
function showOptions(_, { name, comment }) {
  if (/(?:Options|Filter|Query|QuantityFormat)$/.test(name)) comment?.modifierTags.add("@expand");
}

/** Options that a function takes apart at once have no name of their own in its code. */
function nameOptions(_, parameter) {
  if (parameter.name === "__namedParameters") parameter.name = "options";
}
