// The palette (Ctrl K), the search (/), the sheet of keys (?) and the ways to the pages (g and a letter). A comfort: all
// that is in them is on pages of its own.
"use strict";

// One dialog for what opens over a page; its words come from the server when it is opened first.
async function over(address, title) {
  const dialog = document.createElement("dialog");
  dialog.className = "over";
  dialog.setAttribute("aria-label", title);
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[data-close]")) dialog.close();
  });
  const answer = await fetch(address, { headers: { "HX-Request": "true" } });
  if (!answer.ok || answer.redirected) {
    dialog.remove();
    return null;
  }
  dialog.innerHTML = await answer.text();
  dialog.showModal();
  return dialog;
}

let opening = false;
let typedAhead = "";
async function once(open) {
  if (opening || document.querySelector("dialog[open]")) return;
  opening = true;
  typedAhead = "";
  try {
    await open();
  } catch {
    // Without a connection there is nothing to open; the page itself stays as it is.
  } finally {
    opening = false;
  }
}

const plain = (words) => words.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

class Palette {
  constructor(dialog) {
    this.dialog = dialog;
    this.input = dialog.querySelector("[role=combobox]");
    this.found = dialog.querySelector("#palette-found");
    this.said = dialog.querySelector("[role=status]");
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (event) => this.pressed(event));
    dialog.querySelector("form").addEventListener("submit", (event) => {
      const chosen = this.chosen();
      if (!chosen) return;
      event.preventDefault();
      chosen.click();
    });
    dialog.querySelectorAll("[role=option]").forEach((option, n) => (option.id = `option-${n}`));
    this.input.focus();
    this.input.value = typedAhead;
    this.typed();
  }

  options() {
    return [...this.dialog.querySelectorAll("[role=option]")].filter((option) => !option.hidden);
  }

  chosen() {
    return this.dialog.querySelector('[aria-selected="true"]');
  }

  choose(option) {
    this.chosen()?.setAttribute("aria-selected", "false");
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", option.id);
    } else this.input.removeAttribute("aria-activedescendant");
  }

  typed() {
    const words = plain(this.input.value).split(/\s+/).filter(Boolean);
    for (const option of this.dialog.querySelectorAll("[data-word]")) {
      const word = plain(option.textContent);
      option.hidden = !words.every((one) => word.includes(one));
    }
    clearTimeout(this.waiting);
    if (words.length) this.waiting = setTimeout(() => this.look(), 180);
    else this.found.replaceChildren();
    this.shown();
  }

  async look() {
    const asked = this.input.value;
    try {
      const answer = await fetch(`${this.input.dataset.found}?q=${encodeURIComponent(asked)}`);
      if (!answer.ok || answer.redirected || asked !== this.input.value) return;
      this.found.innerHTML = await answer.text();
      this.shown();
    } catch {
      this.said.textContent = "No connection: only the pages are found.";
    }
  }

  shown() {
    for (const group of this.dialog.querySelectorAll("[role=group]")) {
      group.hidden = !group.querySelector("[role=option]:not([hidden])");
    }
    const options = this.options();
    this.choose(options.includes(this.chosen()) ? this.chosen() : options[0]);
    this.said.textContent = options.length ? `${options.length} to choose from` : "Nothing yet. Enter looks everywhere.";
  }

  pressed(event) {
    const options = this.options();
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    if (!(event.key in steps) || !options.length) return;
    event.preventDefault();
    const at = options.indexOf(this.chosen()) + steps[event.key];
    const last = options.length - 1;
    const wraps = Math.abs(steps[event.key]) === 1;
    this.choose(options[wraps ? (at + options.length) % options.length : Math.min(last, Math.max(0, at))]);
  }
}

function openPalette() {
  return once(async () => {
    const here = encodeURIComponent(location.pathname);
    const dialog = await over(`${document.body.dataset.palette}?here=${here}`, "Go anywhere");
    if (dialog) new Palette(dialog);
  });
}

let sheet;
async function goTo(key) {
  sheet ??= fetch(document.body.dataset.sheet, { headers: { "HX-Request": "true" } }).then((answer) => answer.text());
  const parts = document.createElement("template");
  parts.innerHTML = await sheet;
  const link = parts.content.querySelector(`[data-go="${CSS.escape(key)}"]`);
  if (link) location.assign(link.getAttribute("href"));
}

const isTyped = (target) => target.closest("input, textarea, select, [contenteditable], dialog");
let wentAt = 0;

document.addEventListener("keydown", (event) => {
  if (!document.body.dataset.palette || event.defaultPrevented || event.isComposing) return;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    openPalette();
    return;
  }
  if (opening && event.key.length === 1) {
    event.preventDefault();
    event.stopImmediatePropagation();
    typedAhead += event.key;
    return;
  }
  const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isAlone || !("singleKeys" in document.body.dataset) || isTyped(event.target)) return;
  if (event.timeStamp - wentAt < 1500 && wentAt && /^[a-z]$/.test(event.key)) {
    wentAt = 0;
    event.preventDefault();
    event.stopImmediatePropagation();
    goTo(event.key).catch(() => {});
    return;
  }
  wentAt = event.key === "g" ? event.timeStamp : 0;
  if (event.key === "/") {
    event.preventDefault();
    const field = document.querySelector('.search-form input[type="search"]');
    if (field) field.select();
    else openPalette();
  } else if (event.key === "?") {
    event.preventDefault();
    once(() => over(document.body.dataset.sheet, "Keys"));
  }
}, true);
