// Who is here, where to, and what is shown there.
import { get, path, signIn, signedIn, told } from "./api.js";
import { absent, fill, h, hush, say } from "./dom.js";
import { inZone, language, speak, t } from "./texts.js";
import { chooser } from "./chooser.js";
import { end, finish } from "./signin.js";
import { page } from "./page.js";
import { classroom } from "./classroom.js";
import { diary } from "./diary.js";
import { corrections } from "./corrections.js";
import { duties } from "./duties.js";
import { documents } from "./documents.js";
import { audit } from "./audit.js";
import { regulations } from "./regulations.js";
import { verdict } from "./verdict.js";

const main = document.getElementById("main");
const ROUTES = { journal: page, class: classroom, diary, corrections, duties, control: (me) => documents(me, "control-indicators"), documents, audit, rules: regulations };
/** What there is for those alone who have a role at a school. */
const OF_SCHOOL = new Set(Object.keys(ROUTES).filter((to) => to !== "audit" && to !== "rules"));
let me = null;

/** Everything the page needs to know of whoever is signed in. */
async function recognise() {
  const own = await get("/api/v1/me");
  const school = own.schools[0];
  if (!school) return { ...own, classes: [], roles: [], taught: [], ownClasses: [], names: {} };
  inZone(school.timezone);
  const names = signedIn().names ?? (await staff(school.school));
  const month = Number(school.today.slice(5, 7));
  const guess = Number(school.today.slice(0, 4)) - (month < 8 ? 1 : 0);
  for (const year of [guess, guess - 1]) {
    const base = path`/api/v1/schools/${school.school}/years/${year}`;
    const found = [];
    for (let next = ""; next !== undefined;) {
      const part = await get(`${base}/classes${next ? path`?after=${next}` : ""}`);
      found.push(...part.classes);
      next = part.next;
    }
    if (found.length > 0) {
      found.sort((a, b) => a.class.localeCompare(b.class, "ru", { numeric: true }));
      return recognised(own, school, year, base, found, names);
    }
  }
  return recognised(own, school, guess, path`/api/v1/schools/${school.school}/years/${guess}`, [], names);
}

/** The names of the staff, for those who may read them; others see who wrote by identifier. */
async function staff(school) {
  const told = await get(path`/api/v1/schools/${school}/people`).catch(() => ({ people: [] }));
  return Object.fromEntries(told.people.filter((one) => one.name).map((one) => [one.person, one.name]));
}

const recognised = (own, school, year, base, classes, names) => ({ ...own, ...school, year, base, classes, names,
  roles: school.roles.map((role) => role.role), taught: school.roles.filter((role) => role.role === "SUBJECT_TEACHER"),
  ownClasses: school.roles.filter((role) => role.role === "CLASS_TEACHER").flatMap((role) => role.classes) });

const has = (...roles) => me.roles.some((role) => roles.includes(role));

/** Where somebody may go, by what the policy lets him or her see. */
function places() {
  if (!me.base) return [["audit", t("audit")], ["rules", t("rules")]];
  const list = [];
  if (me.classes.some((one) => one.pages.length > 0)) list.push(["journal", t("journal")]);
  if (has("CLASS_TEACHER")) list.push(["class", t("myClass")]);
  if (me.classes.some((one) => one.diaries.length > 0) && has("PARENT", "PUPIL")) list.push(["diary", t("diary")]);
  if (!has("PARENT", "PUPIL")) {
    if (me.classes.some((one) => one.pages.length > 0)) list.push(["corrections", t("corrections")]);
    list.push(["duties", t("duties")]);
    if (has("DEPUTY_HEAD", "DIRECTOR")) list.push(["control", t("control")]);
    if (has("DEPUTY_HEAD", "DIRECTOR", "JOURNAL_ADMIN", "CLASS_TEACHER", "SUBJECT_TEACHER")) list.push(["documents", t("documents")]);
    list.push(["audit", t("audit")], ["rules", t("rules")]);
  }
  return list;
}

function head(where) {
  const name = signedIn()?.name;
  fill(document.getElementById("top"), h("div", { class: "bar" },
    h("a", { class: "brand", href: "#/" }, h("img", { src: "web/icon.svg", alt: "" }), t("title")),
    me && h("nav", { class: "main", "aria-label": t("title") }, places().map(([to, label]) =>
      h("a", { href: `#/${to}`, "aria-current": to === where && "page" }, label))),
    h("div", { class: "who" },
      me && h("span", { class: "name" }, name ?? me.person),
      h("button", { class: "plain", type: "button", lang: language() === "ru" ? "en" : "ru", id: "language", onclick: switchLanguage }, t("other")),
      me && h("button", { class: "plain", type: "button", id: "sign-out", onclick: leave }, t("signOut")))));
}

function switchLanguage() {
  speak(language() === "ru" ? "en" : "ru");
  show();
}

function leave() {
  hush();
  const session = signedIn();
  signIn(null);
  me = null;
  location.hash = "#/";
  show();
  end(session);
}

/** On a narrow screen: brings what is chosen in a row of links into sight. */
function reveal() {
  for (const one of document.querySelectorAll("nav [aria-current]")) {
    const row = one.parentElement;
    row.scrollLeft = one.offsetLeft - row.offsetLeft - 24;
  }
}

let turn = 0;
let shown = null;

/** Shows what the address names; whoever asked last is answered. */
async function show() {
  const mine = ++turn;
  document.documentElement.lang = language();
  document.title = t("title");
  document.getElementById("skip").textContent = t("skip");
  try {
    if (signedIn() && !me) me = await recognise();
    const [, where = "", ...rest] = location.hash.split("/").map(decodeURIComponent);
    const to = me && (ROUTES[where] && (me.base || !OF_SCHOOL.has(where)) ? where : places()[0][0]);
    head(me && !me.base && to !== where ? null : to);
    const place = `${me?.person} ${location.hash}`;
    main.setAttribute("aria-busy", "true");
    const view = !me ? await chooser(show)
      : !me.base && to !== where ? absent(t("stranger"), t("strangerNext")) : await ROUTES[to](me, ...(ROUTES[where] ? rest : []));
    if (mine !== turn) return;
    fill(main, view);
    if (place !== shown) scrollTo(0, 0);
    reveal();
    shown = place;
    main.dataset.shown = decodeURIComponent(location.hash);
    document.title = [main.querySelector("h1")?.textContent, t("title")].filter(Boolean).join(" · ");
  } catch (problem) {
    if (mine !== turn) return;
    fill(main, h("div", { class: "problem stack", role: "alert" }, h("h1", {}, t("failed")), h("p", {}, told(problem)), verdict(problem.decision),
      h("button", { type: "button", onclick: show }, t("again"))));
  } finally {
    main.removeAttribute("aria-busy");
  }
}

window.addEventListener("hashchange", () => { hush(); return show().then(() => main.focus({ preventScroll: true })); });
window.addEventListener("signedout", () => { me = null; say(t("signedOut"), true); show(); });
document.getElementById("skip").addEventListener("click", (event) => { event.preventDefault(); main.focus(); });
finish().catch((refused) => say(t(refused.reason ?? "offline"), true)).then(show);
