// The page's side of having no connection: it asks for what was typed, sends what waits, and says what became of it.
"use strict";

const worker = navigator.serviceWorker;
const controller = () => worker?.controller;

if (worker && document.body.dataset.worker) {
  worker.register(document.body.dataset.worker, { scope: "/" }).catch(() => {});
  worker.addEventListener("message", (event) => event.data.sent && tell(event.data));
  addEventListener("online", () => controller()?.postMessage("flush"));
  if (navigator.onLine) controller()?.postMessage("flush");
}

function tell({ sent, became }) {
  const flash = document.createElement("div");
  flash.className = "flash";
  const words = document.createElement("p");
  words.textContent = became === "written" ? "What you wrote without a connection is saved." : "What you wrote without a connection is kept as a draft: it needs a look. ";
  const link = document.createElement("a");
  link.href = became === "written" ? sent.replace(/interviews\/.*/, "") : sent;
  link.textContent = became === "written" ? "See what follows" : "Open it";
  flash.append(words, link);
  document.getElementById("messages").append(flash);
}

// A form that has nowhere to go stays as it is.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || navigator.onLine || ("waits" in form.dataset && controller())) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  let said = form.querySelector(".no-connection");
  if (!said) {
    said = document.createElement("p");
    said.className = "error no-connection";
    said.setAttribute("role", "alert");
    (form.querySelector(".savebar") ?? form).append(said);
  }
  said.textContent = "";
  said.textContent = "There is no connection. Everything stays here as it is: try again when it is back.";
}, true);

// What was typed into this form when there was no connection, and could not be kept elsewhere.
function refill(form, body) {
  const fields = new URLSearchParams(body);
  for (const [name, total] of fields) {
    if (!name.endsWith("-TOTAL_FORMS")) continue;
    const button = form.querySelector(`[data-prefix="${CSS.escape(name.slice(0, -12))}"]`);
    while (button && Number(form.elements[name].value) < Math.min(Number(total), 40)) addRow(button);
  }
  for (const name of new Set(fields.keys())) {
    if (name === "csrfmiddlewaretoken" || name === "token" || name.endsWith("_FORMS")) continue;
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field.matches("[type=radio], [type=checkbox]")) field.checked = fields.getAll(name).includes(field.value);
      else if (field.matches("input, textarea, select")) field.value = fields.get(name);
    }
  }
  const kept = form.querySelector(".kept");
  if (kept) kept.textContent = "As you left it on this device";
}
for (const form of document.querySelectorAll("form[data-waits]")) {
  if (!controller()) continue;
  const channel = new MessageChannel();
  channel.port1.addEventListener("message", (event) => event.data && refill(form, event.data), { once: true });
  channel.port1.start();
  controller().postMessage({ typed: location.pathname }, [channel.port2]);
}

// The page for no connection lists what can be read all the same.
const readable = document.getElementById("readable");
if (readable && window.caches) {
  (async () => {
    const cache = await caches.open("pages");
    for (const key of await cache.keys()) {
      const path = new URL(key.url).pathname;
      if (path === "/whose") continue;
      const title = (await (await cache.match(key)).text()).match(/<title>([^<]*)<\/title>/)?.[1].split(" · ")[0];
      const link = document.createElement("a");
      link.href = path;
      link.className = "inline-link";
      link.append(new DOMParser().parseFromString(title ?? path, "text/html").body.textContent);
      const item = document.createElement("li");
      item.append(link);
      readable.append(item);
    }
    readable.closest("section").hidden = !readable.children.length;
  })();
}
