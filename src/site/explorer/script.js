// @ts-check
// The page works without this: it moves the focus, copies, and filters.
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

  let opener = null;
  let tools = null;

  const close = () => location.replace("#closed");

  const copy = async (text, status) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = make("textarea", text);
      status.after(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    status.textContent = "Copied";
  };

  const toolsFor = (card) => {
    const status = make("span", "", { role: "status" });
    const button = (text, onclick, properties) => make("button", text, { type: "button", onclick, ...properties });
    const row = make("p", "", { className: "tools" });
    row.append(
      button("Copy citation", () => copy(card.dataset.citation, status)),
      button("Copy id", () => copy(card.id, status)),
      status,
      button("✕", close, { className: "close", ariaLabel: "Close" }),
    );
    return row;
  };

  const open = (card) => {
    for (let box = card; box.id !== "facts"; box = box.parentElement) box.hidden = false;
    card.tabIndex = -1;
    card.ariaLabel = card.querySelector("h4").textContent;
    tools = toolsFor(card);
    card.append(tools);
    card.focus({ preventScroll: true });
  };

  const targeted = () => document.getElementById(idOf(location.hash));
  const cardOf = (target) => target?.closest(".passages article");

  const follow = () => {
    tools?.remove();
    for (const point of document.querySelectorAll("svg a"))
      point.ariaCurrent = String(point.getAttribute("href") === location.hash);
    const target = targeted();
    const card = cardOf(target);
    // The place of a former id leads on to the fact.
    if (card && card !== target) return location.replace(`#${encodeURIComponent(card.id)}`);
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
    if (link && !link.closest(".passages article:focus-within")) opener = link;
  });
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && cardOf(targeted())) close();
  });

  const form = document.getElementById("filter");
  const output = form.querySelector("output");
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const cards = [...document.querySelectorAll(".passages article")].map((card) => ({
    card,
    boxes: [card.closest("li"), card.closest("section")],
    words: `${card.id} ${card.textContent} ${card.parentElement.querySelector("blockquote").textContent}`.toLowerCase(),
    kind: card.querySelector(".kicker").textContent.split(",")[0],
    voice: card.closest("li").dataset.voice ?? "article",
    article: card.closest("section").id,
  }));

  const filter = () => {
    const words = form.elements.words.value.toLowerCase().split(/\s+/);
    const chosen = boxes.filter(({ checked }) => checked);
    // Within a facet any value will do; all facets must hold. A facet's own counts leave it out.
    const passes = (card, without) =>
      words.every((word) => card.words.includes(word)) &&
      ["kind", "article", "voice"].every((name) => {
        const values = chosen.filter((box) => box.name === name).map(({ value }) => value);
        return name === without || values.length === 0 || values.includes(card[name]);
      });
    const shown = new Set(cards.filter((card) => passes(card)));
    const filled = new Set([...shown].flatMap((card) => card.boxes));
    for (const { boxes } of cards) for (const box of boxes) box.hidden = !filled.has(box);
    for (const card of cards) card.card.hidden = !shown.has(card);
    for (const box of boxes) {
      const count = cards.filter((card) => card[box.name] === box.value && passes(card, box.name)).length;
      box.parentElement.querySelector("span").textContent = String(count);
    }
    output.textContent = `${shown.size} of ${cards.length} facts`;
  };

  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  follow();
})();
