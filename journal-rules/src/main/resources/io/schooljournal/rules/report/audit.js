"use strict";
for (const article of document.querySelectorAll("article")) {
  const bar = article.querySelector(".filter");
  if (!bar) continue;
  const input = bar.querySelector("input");
  const status = bar.querySelector("[role=status]");
  const groups = [...article.querySelectorAll(".group")].map((group) => ({
    group, open: group.open, rows: [...group.querySelectorAll("tbody tr")].map((row) => [row, row.textContent.toLowerCase()]),
  }));
  const filter = () => {
    const wanted = input.value.trim().toLowerCase();
    let found = 0;
    for (const { group, open, rows } of groups) {
      let here = 0;
      for (const [row, text] of rows) {
        row.hidden = !text.includes(wanted);
        if (!row.hidden) here++;
      }
      group.hidden = here === 0;
      group.open = wanted ? here > 0 : open;
      found += here;
    }
    status.textContent = wanted ? (found ? String(found) : status.dataset.none) : "";
  };
  input.addEventListener("input", filter);
  bar.hidden = false;
  for (const cell of article.querySelectorAll("th.pick")) {
    const button = document.createElement("button");
    button.className = "pick";
    button.append(...cell.childNodes);
    button.addEventListener("click", () => {
      input.value = button.textContent;
      filter();
      bar.scrollIntoView({ block: "center" });
    });
    cell.append(button);
  }
}
const reveal = () => {
  const target = document.getElementById(location.hash.slice(1));
  if (target && target.tagName === "DETAILS") target.open = true;
};
addEventListener("hashchange", reveal);
reveal();
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((group) => (group.open = true)));
