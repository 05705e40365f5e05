// Elements are made of data by these functions alone: text is always text, never markup.

/** Makes an element: h("p", {class: "muted", onclick: f}, "text", child, [more]). */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  add(element, children);
  return element;
}

export function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child);
  }
  return element;
}

export function fill(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

/** Says that what an address names is not there, and what there is instead. */
export function absent(what, next, ...instead) {
  return h("div", { class: "stack" }, h("div", { class: "problem", role: "alert" }, h("h1", {}, what), h("p", {}, next)), ...instead);
}

/** A choice among [value, label] pairs. */
export function choice(pairs, chosen, attributes) {
  const select = h("select", attributes, pairs.map(([value, label]) => h("option", { value }, label)));
  if (chosen !== undefined) select.value = chosen;
  return select;
}

/** A table of rows, each an array of cells; on a phone each row becomes a block with its heads beside the cells. */
export function table(heads, rows, caption, classes = []) {
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    h("table", { class: "plain stacking" },
      h("thead", {}, h("tr", {}, heads.map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", {}, rows.map((cells, number) =>
        h("tr", { class: classes[number] }, cells.map((cell, column) => h("td", { "data-head": heads[column] }, h("div", {}, cell))))))));
}

let quiet = 0;

/** Says something to everybody, also to those who listen to the page. */
export function say(text, bad = false) {
  const live = document.getElementById("live");
  live.className = bad ? "toast bad" : "toast";
  live.textContent = text;
  clearTimeout(quiet);
  quiet = setTimeout(hush, bad ? 9000 : 5000);
}

/** Takes back what was said: it was about a page that is left. */
export function hush() {
  document.getElementById("live").textContent = "";
}

/** Opens a dialog with a form; resolves to what `read` makes of it, or null when it was left. */
export function ask(title, body, labels, read = () => true) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const id = "dialog-title";
    const form = h("form", { class: "stack", method: "dialog" },
      h("h2", { id }, title),
      body,
      h("div", { class: "end" },
        h("button", { type: "button", onclick: () => dialog.close() }, labels.cancel),
        labels.ok && h("button", { class: "first", type: "submit" }, labels.ok)));
    let answer = null;
    form.addEventListener("submit", () => { answer = read(form); });
    const dialog = h("dialog", { "aria-labelledby": id }, form);
    dialog.addEventListener("close", () => {
      dialog.remove();
      before?.focus?.();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
