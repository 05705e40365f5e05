// Signing in: the people of the demo school, or the school's own provider.
import { get, post, signIn } from "./api.js";
import { h } from "./dom.js";
import { begin, possible, way } from "./signin.js";
import { language, t } from "./texts.js";

export async function chooser(done) {
  const here = await way();
  if (here.way === "demo") return demo((await get("/demo/people")).people, done);
  return here.way === "provider" ? provider() : h("div", { class: "stack sheet" }, h("h1", {}, t("title")), h("p", { class: "lead" }, t("noSignIn")), h("p", {}, h("a", { href: "docs" }, t("docs"))));
}

function demo(people, done) {
  const names = Object.fromEntries(people.map((one) => [one.person, one.name]));
  const enter = async (one) => {
    const { access_token } = await post("/demo/token", { person: one.person });
    signIn({ token: access_token, name: one.name, names });
    location.hash = "#/";
    await done();
  };
  const group = (title, list) => h("section", { class: "stack" }, h("h2", {}, title),
    h("ul", { class: "cards" }, list.map((one) => h("li", {},
      h("button", { type: "button", "data-person": one.person, onclick: () => enter(one) }, h("b", {}, one.name), h("small", {}, one[language()]))))));
  return h("div", { class: "stack" }, h("h1", {}, t("choose")), h("p", { class: "lead" }, t("chooseLead")),
    group(t("staff"), people.filter((one) => !one.family)), group(t("families"), people.filter((one) => one.family)));
}

function provider() {
  return h("div", { class: "stack sheet" }, h("h1", {}, t("signIn")), h("p", { class: "lead" }, t(possible() ? "signInLead" : "signInUnsafe")),
    possible() && h("button", { class: "first", type: "button", id: "sign-in", onclick: begin }, t("signIn")));
}
