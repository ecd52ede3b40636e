// @ts-check
// The page works without this: it moves the focus, shows what stands around a passage, copies, and filters.
(() => {
  const idOf = (hash) => {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch {
      return "";
    }
  };
  const make = (name, text, properties = {}) => {
    const element = Object.assign(document.createElement(name), properties);
    element.textContent = text;
    return element;
  };
  const hrefOf = ({ id }) => `#${encodeURIComponent(id)}`;

  let opener = null;
  let added = [];

  const close = () => location.replace("#closed");

  const copy = async (text, status) => {
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = make("textarea", text);
      status.after(area);
      area.select();
      isCopied = document.execCommand("copy");
      area.remove();
    }
    status.textContent = isCopied ? "Copied" : "Not copied: the browser does not allow it";
  };

  const addressOf = (card) => document.getElementById("facts").dataset.address + card.id;

  const citationOf = (card) => {
    const [says, passage] = [card.querySelector("h4"), card.parentElement.querySelector("blockquote")];
    const quote = passage.textContent.replaceAll(" […] ", " … ").replace(/\s*[\r\n\u2028\u2029]\s*/g, " ");
    const source = `${document.querySelector(".brand").textContent}, ${card.id}, ${addressOf(card)}`;
    return `${card.closest("section").dataset.citation}${says.textContent} Quoted: ${quote} (${source}).`;
  };

  const button = (text, onclick, properties) => make("button", text, { type: "button", onclick, ...properties });

  const toolsFor = (card) => {
    const status = make("span", "", { role: "status" });
    const row = make("p", "", { className: "tools" });
    row.append(
      button("Copy citation", () => copy(citationOf(card), status)),
      button("Copy link", () => copy(addressOf(card), status)),
      button("Copy id", () => copy(card.id, status)),
      status,
      button("✕", close, { className: "close", ariaLabel: "Close" }),
    );
    return row;
  };

  for (const citation of document.querySelectorAll(".cite p")) {
    const [text, status] = [citation.textContent, make("span", "", { role: "status" })];
    const row = make("p", "", { className: "tools" });
    row.append(
      button("Copy citation", () => copy(text, status)),
      status,
    );
    citation.after(row);
  }

  // The article from its beginning to its end, with a place for each passage; a click leads to the nearest one.
  const barFor = (item) => {
    const { length } = item.closest("section").dataset;
    const bar = make("div", "", { className: "bar", ariaHidden: "true" });
    const items = [...item.parentElement.children];
    const shareOf = (each) => each.dataset.at / length;
    for (const each of items) {
      const tick = make("i", "", { className: each === item ? "here" : "" });
      tick.style.left = `${100 * shareOf(each)}%`;
      bar.append(tick);
    }
    bar.addEventListener("click", ({ clientX }) => {
      const { left, width } = bar.getBoundingClientRect();
      const apart = (each) => Math.abs(shareOf(each) - (clientX - left) / width);
      const nearest = items.reduce((best, each) => (apart(each) < apart(best) ? each : best));
      location.hash = hrefOf(nearest.querySelector("article"));
    });
    return bar;
  };

  // A passage before or after, one step away.
  const nearFor = (item, words) => {
    if (!item) return [];
    const link = make("a", "", { className: "near", href: hrefOf(item.querySelector("article")) });
    link.append(make("b", words), " […] ", ...item.querySelector("blockquote").cloneNode(true).childNodes);
    // All of its marks are shown, whichever fact they are for.
    for (const mark of link.querySelectorAll("mark")) mark.removeAttribute("class");
    return [link];
  };

  const surround = (card) => {
    const [box, item] = [card.parentElement, card.closest("li")];
    const before = [barFor(item), ...nearFor(item.previousElementSibling, "Before")];
    const after = nearFor(item.nextElementSibling, "After");
    box.querySelector("blockquote").before(...before);
    box.querySelector(".source").after(...after);
    const tools = toolsFor(card);
    card.append(tools);
    added = [...before, ...after, tools];
  };

  // A panel at the foot of the screen leaves in sight what it was opened from.
  const showOpener = (panel) => {
    const [top, bottom] = [panel.getBoundingClientRect().top, opener?.getBoundingClientRect().bottom ?? 0];
    if (panel.offsetWidth >= innerWidth - 1 && bottom > top && bottom - top < innerHeight)
      scrollBy(0, bottom - top + 16);
  };

  const open = (card) => {
    for (let box = card; box.id !== "facts"; box = box.parentElement) box.hidden = false;
    card.tabIndex = -1;
    card.ariaLabel = card.querySelector("h4").textContent;
    surround(card);
    document.title = `${card.ariaLabel} – ${title}`;
    card.focus({ preventScroll: true });
    showOpener(card.parentElement);
    // The browser scrolls to the card, which stands below the passages.
    requestAnimationFrame(() => {
      card.parentElement.scrollTop = 0;
    });
  };

  const { title } = document;
  const targeted = () => document.getElementById(idOf(location.hash));
  const cardOf = (target) => target?.closest(".passages article");

  const follow = () => {
    for (const element of added.splice(0)) element.remove();
    document.title = title;
    for (const point of document.querySelectorAll("svg a"))
      point.ariaCurrent = String(point.getAttribute("href") === location.hash);
    const target = targeted();
    const card = cardOf(target);
    // The place of a former id leads on to the fact.
    if (card && card !== target) return location.replace(hrefOf(card));
    if (card) return open(card);
    if (target && target.id !== "closed") {
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    } else opener?.focus({ preventScroll: true });
    opener = null;
  };

  addEventListener("hashchange", follow);
  addEventListener("click", ({ target }) => {
    const link = target.closest("a[href^='#']");
    if (link && !link.closest(".passages div:has(> article:target)")) opener = link;
  });
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && cardOf(targeted())) close();
  });

  // As the library's searches: small letters without marks, the starts of words, and near words if none is the same.
  const plainWords = (text) =>
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/\p{M}/gu, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "");

  const distance = (a, b) => {
    let row = [...b, ""].map((_, index) => index);
    for (const [i, letter] of [...a].entries()) {
      const next = [i + 1];
      for (let j = 0; j < b.length; j++)
        next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (letter === b[j] ? 0 : 1)));
      row = next;
    }
    return row[b.length];
  };

  const form = document.getElementById("filter");
  const output = form.querySelector("output");
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const choices = [...form.querySelectorAll("select")];
  const cards = [...document.querySelectorAll(".passages article")].map((card) => {
    const [item, section] = [card.closest("li"), card.closest("section")];
    const facets = card.dataset.facets?.split(" ") ?? [];
    return {
      card,
      boxes: [item, section],
      kind: [card.querySelector(".kicker").textContent.split(",")[0]],
      voice: [item.dataset.voice ?? "article"],
      article: [section.id],
      standing: facets,
      partner: facets,
      year: facets,
    };
  });
  const withWord = new Map();
  for (const entry of cards) {
    const around = [
      entry.card.parentElement.querySelector("blockquote"),
      entry.card.parentElement.querySelector(".source"),
    ];
    for (const word of plainWords([entry.card, ...around].map(({ textContent }) => textContent).join(" "))) {
      if (!withWord.has(word)) withWord.set(word, new Set());
      withWord.get(word).add(entry);
    }
  }

  const cardsWith = (asked) => {
    const all = [...withWord.keys()];
    const limit = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2;
    const isNear = (word) => Math.abs(word.length - asked.length) <= limit && distance(asked, word) <= limit;
    const starts = all.filter((word) => word.startsWith(asked));
    const found = starts.length > 0 ? starts : all.filter(isNear);
    return new Set(found.flatMap((word) => [...withWord.get(word)]));
  };

  const setHidden = (element, isHidden) => {
    if (element.hidden !== isHidden) element.hidden = isHidden;
  };

  const filter = () => {
    const found = plainWords(form.elements.words.value).map(cardsWith);
    const asked = [...boxes.filter(({ checked }) => checked), ...choices.filter(({ value }) => value !== "")];
    const names = [...new Set(asked.map(({ name }) => name))];
    // Within a facet any value will do; all facets must hold. A facet's own counts leave it out.
    const passes = (entry, without) =>
      found.every((set) => set.has(entry)) &&
      names.every((name) => {
        const values = asked.filter((control) => control.name === name).map(({ value }) => value);
        return name === without || values.some((value) => entry[name].includes(value));
      });
    const shown = new Set(cards.filter((entry) => passes(entry)));
    const filled = new Set([...shown].flatMap((entry) => entry.boxes));
    for (const box of new Set(cards.flatMap((entry) => entry.boxes))) setHidden(box, !filled.has(box));
    for (const entry of cards) setHidden(entry.card, !shown.has(entry));
    for (const box of boxes) {
      const count = cards.filter((entry) => entry[box.name].includes(box.value) && passes(entry, box.name)).length;
      box.parentElement.querySelector("span").textContent = String(count);
    }
    output.textContent = shown.size === 0 ? "No facts found" : `${shown.size} of ${cards.length} facts`;
  };

  const keep = () => {
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
    try {
      history.replaceState(null, "", `${location.pathname}${asked.size === 0 ? "" : `?${asked}`}${location.hash}`);
    } catch {
      // A page from the disk cannot change its address.
    }
  };

  const restore = () => {
    const asked = new URLSearchParams(location.search);
    for (const box of boxes) box.checked = asked.getAll(box.name).includes(box.value);
    for (const control of [form.elements.words, ...choices]) control.value = asked.get(control.name) ?? "";
    if (asked.size > 0) filter();
  };

  const refresh = () => {
    filter();
    keep();
  };
  form.hidden = false;
  form.addEventListener("input", refresh);
  form.addEventListener("reset", () => setTimeout(refresh));
  form.addEventListener("submit", (event) => event.preventDefault());
  restore();
  follow();
})();
