// Small comforts. Every page works without them; what only works with them starts `hidden` and is shown here.
"use strict";

// "Add another": the submit button asks the server for a row; here the row is made at once from its <template>.
function addRow(button) {
  const rows = document.getElementById(button.dataset.rows);
  const total = document.querySelector(`input[name="${button.dataset.prefix}-TOTAL_FORMS"]`);
  const template = rows.querySelector("template");
  const row = document.createElement("div");
  row.innerHTML = template.innerHTML.replaceAll("__prefix__", total.value);
  const added = row.firstElementChild;
  template.before(added);
  total.value = Number(total.value) + 1;
  added.querySelector("input, textarea, select").focus();
}

// "Copy": puts the plain words of the named element (a textarea or a pre) on the clipboard and says so beside the button.
async function copyWords(button) {
  const source = document.getElementById(button.dataset.copy);
  const said = button.parentElement.querySelector("output");
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    if (said) said.textContent = button.dataset.said;
  } catch {
    source.hidden = false;
    if (source.select) source.select();
    else getSelection().selectAllChildren(source);
  }
}

// "Put this in": the better wording takes the place of the words, if they still stand there; the server does it otherwise.
function putIn(button) {
  const area = document.getElementById(button.dataset.put);
  const { better, from, to } = button.dataset;
  const at = [...area.value].slice(0, Number(from)).join("").length;
  const end = [...area.value].slice(0, Number(to)).join("").length;
  area.focus();
  area.setSelectionRange(at, end);
  area.setRangeText(better, at, end, "select");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-rows], [data-copy], [data-print], [data-stay], [data-put]");
  if (!button) return;
  if ("stay" in button.dataset) event.preventDefault();
  else if (button.dataset.rows) {
    event.preventDefault();
    addRow(button);
  } else if (button.dataset.put) {
    event.preventDefault();
    putIn(button);
  } else if (button.dataset.copy) copyWords(button);
  else window.print();
});

function showComforts(root) {
  for (const one of root.querySelectorAll("[data-comfort][hidden]")) one.hidden = false;
}
showComforts(document);
document.addEventListener("htmx:load", (event) => showComforts(event.target));

// A chip fills the line below it, so that what is saved is what one sees.
document.addEventListener("change", (event) => {
  const chip = event.target.closest("[data-fills]");
  if (chip) document.getElementById(chip.dataset.fills).value = event.target.value;
});

// The city of this device's clock, where none is chosen yet.
function guessZone(select) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!select.value && [...select.options].some((option) => option.value === here)) select.value = here;
}
document.querySelectorAll('select[data-guess="zone"]').forEach(guessZone);

// A form that is on its way is not sent a second time.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) event.preventDefault();
  else form.dataset.sent = "1";
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));

// Keys for a list of questions, while one of them has the focus: j and k move, the others press what carries them.
function moveTo(list, step) {
  const lines = [...list.querySelectorAll("article[tabindex]")];
  const here = lines.indexOf(document.activeElement.closest("article[tabindex]"));
  lines[Math.min(lines.length - 1, Math.max(0, here + step))]?.focus();
}
document.addEventListener("keydown", (event) => {
  const list = document.activeElement.closest("[data-keys]");
  if (!list || !("singleKeys" in document.body.dataset) || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
  if (event.key === "j" || event.key === "k") moveTo(list, event.key === "j" ? 1 : -1);
  else document.activeElement.closest("article[tabindex]")?.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
});
if (document.querySelector(".key-help")) document.querySelector("[data-keys] article")?.focus({ preventScroll: true });
