// Signing in: the people of the demo school, or a token of the school's own provider.
import { get, post, signIn } from "./api.js";
import { h } from "./dom.js";
import { language, t } from "./texts.js";

export async function chooser(done) {
  const people = await get("/demo/people").catch((problem) => { if (problem.status === 404) return null; throw problem; });
  return people ? demo(people.people, done) : token(done);
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

function token(done) {
  const field = h("textarea", { rows: 5, name: "token", required: true, autocomplete: "off", spellcheck: "false" });
  return h("form", { class: "stack sheet", onsubmit: async (event) => {
    event.preventDefault();
    signIn({ token: field.value.trim() });
    await done();
  } }, h("h1", {}, t("signIn")), h("p", { class: "lead" }, t("tokenLead")), h("label", {}, t("token"), field), h("button", { class: "first" }, t("signIn")));
}
