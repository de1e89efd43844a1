// The service worker. It keeps the files, the pages that were seen last, and a debrief that could not be sent; it asks
// the network first for every page, so that what is kept is shown only where there is no connection.

const PAGES = "pages";
const UNSENT = "unsent";
const files = () => `files-${VERSION}`;
const MOST = 40;
const DEBRIEF = /^\/applications\/[^/]+\/interviews\/[^/]+\/debrief$/;
const KEPT = [/^\/$/, /^\/waiting$/, /^\/promises$/, /^\/calendar$/, /^\/applications\/[^/]*\/?$/, DEBRIEF];
const FORM = "application/x-www-form-urlencoded";

self.addEventListener("install", (event) => {
  const quiet = OWN.map((page) => new Request(page, { headers: { "X-Background": "1" } }));
  event.waitUntil(caches.open(files()).then((cache) => cache.addAll([...FILES, ...quiet])).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith("files-") && name !== files()) await caches.delete(name);
      await self.registration.navigationPreload?.enable();
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("sync", (event) => event.waitUntil(flush()));
self.addEventListener("message", (event) => {
  if (event.data === "flush") event.waitUntil(flush());
  else if (event.data?.typed) event.waitUntil(typedAt(event.data.typed).then((body) => event.ports[0].postMessage(body)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === "GET" && url.pathname.startsWith("/static/")) event.respondWith(file(request));
  else if (request.method === "GET" && request.mode === "navigate") event.respondWith(page(event, url));
  else if (request.method !== "POST") return;
  else if (url.pathname === LEAVE) event.respondWith(leaving(request));
  else if (url.pathname.endsWith("/keep") && DEBRIEF.test(url.pathname.slice(0, -5))) event.respondWith(keeping(request));
  else if (request.mode === "navigate") event.respondWith(sending(request, url));
});

async function file(request) {
  const found = await caches.match(request);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok && /\.(woff2|png)$/.test(new URL(request.url).pathname)) {
    const copy = answer.clone();
    caches.open(files()).then((cache) => cache.put(request, copy));
  }
  return answer;
}

// Whose pages are kept: a mark that says nothing of the person. Pages of another search drive them out.
async function whose() {
  const found = await (await caches.open(PAGES)).match("/whose");
  return found ? found.text() : "";
}
async function forget(next = "") {
  await caches.delete(PAGES);
  if (next) await (await caches.open(PAGES)).put("/whose", new Response(next));
}

// What is kept and what is forgotten go one after the other: two pages that come at once must not undo each other.
let last = Promise.resolve();
function inTurn(work) {
  last = last.then(work, work);
  return last;
}

async function page(event, url) {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    const copy = answer.clone();
    event.waitUntil(inTurn(() => seen(url, copy)).catch(() => {}));
    return answer;
  } catch {
    if (OWN.includes(url.pathname)) return caches.match(url.pathname);
    return (await copyOf(url)) ?? (await caches.match(OWN[0]));
  }
}

async function seen(url, answer) {
  const isPage = (answer.headers.get("Content-Type") ?? "").startsWith("text/html");
  const mark = answer.headers.get("X-Search") ?? "";
  if (answer.status === 401 || (answer.ok && isPage && !mark)) return forget();
  if (!answer.ok || !isPage) return;
  if (mark !== (await whose())) await forget(mark);
  if (KEPT.some((one) => one.test(url.pathname))) await put(url.pathname, answer);
  if (url.pathname === "/") await fetchDebriefs(await (await caches.match("/", { cacheName: PAGES })).text());
  await flush();
}

async function put(path, answer) {
  const cache = await caches.open(PAGES);
  const text = (await answer.text()).replace(/<!-- said -->[^]*?<!-- \/said -->/, "<!-- said --><!-- /said -->");
  const headers = new Headers({ "X-At": new Date().toISOString() });
  for (const name of ["Content-Type", "Content-Security-Policy"]) headers.set(name, answer.headers.get(name));
  // What was asked for before the search was forgotten comes too late to be kept.
  if ((answer.headers.get("X-Search") ?? "") !== (await whose())) return;
  await cache.delete(path);
  await cache.put(path, new Response(text, { headers }));
  const old = (await cache.keys()).filter((key) => !["/", "/whose"].includes(new URL(key.url).pathname));
  for (const key of old.slice(0, Math.max(0, old.length - MOST))) await cache.delete(key);
}

// The debriefs that Today asks for are there in a tunnel, although nobody has opened them yet.
async function fetchDebriefs(today) {
  const cache = await caches.open(PAGES);
  const found = new Set([...today.matchAll(/href="([^"?#]+)"/g)].map((one) => one[1]).filter((path) => DEBRIEF.test(path)));
  for (const path of [...found].slice(0, 4)) {
    if (await cache.match(path)) continue;
    const answer = await fetch(path, { headers: { "X-Background": "1" } });
    if (answer.ok && !answer.redirected) await put(path, answer);
  }
}

async function copyOf(url) {
  const cache = await caches.open(PAGES);
  const found = await cache.match(url.pathname);
  if (!found) return undefined;
  const at = new Date(found.headers.get("X-At"));
  const when = at.toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" });
  const words = `<p class="offline-note">No connection. This is how it stood on ${when}.</p>`;
  const text = (await found.text()).replace("<!-- said --><!-- /said -->", words);
  return new Response(text, { headers: found.headers });
}

// A form that cannot be sent: a debrief is kept and sent later, any other says so.
async function sending(request, url) {
  const copy = request.clone();
  try {
    const answer = await fetch(request);
    if (DEBRIEF.test(url.pathname) && answer.type === "opaqueredirect") await dropTyped(url.pathname);
    return answer;
  } catch {
    const body = DEBRIEF.test(url.pathname) ? await copy.text() : "";
    const fields = new URLSearchParams(body);
    if (!fields.get("token") || fields.get("add_row")) return (await caches.match(OWN[0])) ?? Response.error();
    await keep(`/unsent?token=${encodeURIComponent(fields.get("token"))}`, url.pathname, body);
    await dropTyped(url.pathname);
    await self.registration.sync?.register("unsent").catch(() => {});
    return Response.redirect(OWN[1], 303);
  }
}

async function keep(key, path, body) {
  const headers = { "X-Path": path, "X-Search": await whose(), "X-At": new Date().toISOString() };
  await (await caches.open(UNSENT)).put(key, new Response(body, { headers }));
}

// What is typed, while there is no connection.
const typedKey = (path) => `/unsent?typed=${encodeURIComponent(path)}`;
async function keeping(request) {
  const path = new URL(request.url).pathname.slice(0, -5);
  const copy = request.clone();
  try {
    const answer = await fetch(request);
    if (answer.ok) await dropTyped(path);
    return answer;
  } catch {
    await keep(typedKey(path), path, await copy.text());
    const at = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    return new Response(`Kept on this device at ${at}`, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
}
async function dropTyped(path) {
  await (await caches.open(UNSENT)).delete(typedKey(path));
}
async function typedAt(path) {
  const found = await (await caches.open(UNSENT)).match(typedKey(path));
  return found && found.headers.get("X-Search") === (await whose()) ? found.text() : "";
}

// Sends what waits, each once: the form's own token lets the server write it down a single time, however often it comes.
let flushing = null;
function flush() {
  flushing ??= send().finally(() => (flushing = null));
  return flushing;
}
async function send() {
  const cache = await caches.open(UNSENT);
  const mine = await whose();
  for (const key of await cache.keys()) {
    const found = await cache.match(key);
    if (!mine || !found || found.headers.get("X-Search") !== mine) continue;
    const path = found.headers.get("X-Path");
    const isWhole = new URL(key.url).searchParams.has("token");
    const became = await sendOne(path, await found.text(), isWhole);
    if (!became) continue;
    await cache.delete(key);
    if (isWhole) for (const client of await self.clients.matchAll()) client.postMessage({ sent: path, became });
  }
}

async function sendOne(path, body, isWhole) {
  if (!isWhole) return (await post(`${path}/keep`, body)).ok && "kept";
  const answer = await post(path, body);
  if (answer.ok && answer.redirected && answer.headers.get("X-Search")) return "written";
  if (answer.status === 422 || answer.status === 409) return (await post(`${path}/keep`, body)).ok && "asked";
  return false;
}

async function post(path, body) {
  const headers = { "Content-Type": FORM, "X-Background": "1" };
  const answer = await fetch(path, { method: "POST", body, headers });
  if (answer.status !== 403) return answer;
  // The form's proof was too old: a fresh page has a fresh one.
  const fresh = await fetch(path.replace(/\/keep$/, ""), { headers: { "X-Background": "1" } });
  const proof = (await fresh.text()).match(/name="csrfmiddlewaretoken" value="([^"]+)"/)?.[1];
  const fields = new URLSearchParams(body);
  if (!proof) return answer;
  fields.set("csrfmiddlewaretoken", proof);
  return fetch(path, { method: "POST", body: fields.toString(), headers });
}

async function leaving(request) {
  await flush().catch(() => {});
  const answer = await fetch(request);
  await inTurn(() => forget());
  await caches.delete(UNSENT);
  return answer;
}
