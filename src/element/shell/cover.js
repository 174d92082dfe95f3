// What stands in the element before the program, and instead of it.

/** Makes an element; words only ever become text. */
function make(tag, name = "", part, ...content) {
  const made = document.createElement(tag);
  made.className = name;
  if (part) made.setAttribute("part", part);
  made.append(...content);
  return made;
}

/** Gives a shadow root the styles that are there. A host's policy may forbid <style>, never these sheets. */
function adopt(root) {
  // A document takes only sheets of its own.
  const { CSSStyleSheet } = root.ownerDocument.defaultView;
  root.adoptedStyleSheets = [SHELL_STYLES, source.app?.styles ?? ""].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}

/** The cover: with a button where the person is to start, else calmly on its way. */
function showCover(root, element, start) {
  const language = languageOf(element);
  const words = COVER_WORDS[language];
  const level = element.getAttribute("heading-level");
  const title = make(`h${/^[1-5]$/.test(level) ? level : 2}`, "title", "cover-title", words.title);
  const cover = make("div", "shell cover", "cover", title, make("p", "lead", "cover-lead", words.lead));
  cover.lang = language;
  // The button stays while loading, and with it the focus.
  const button = root.querySelector(".begin") ?? (start && make("button", "begin", "cover-button"));
  if (button) {
    button.textContent = start ? words.button : words.loading;
    button.onclick = start || null;
    button.ariaDisabled = !start;
    const hadFocus = root.activeElement == button;
    cover.append(button);
    root.replaceChildren(cover);
    if (hadFocus) button.focus({ preventScroll: true });
  } else {
    const status = make("p", "status");
    status.role = "status";
    cover.append(status);
    root.replaceChildren(cover);
    status.textContent = words.loading;
  }
}

/** The program cannot run: says so, keeps the answers in reach, and offers a way on. */
function showFailure(root, element, code, retry) {
  const language = languageOf(element);
  const words = COVER_WORDS[language];
  const button = (name, text, act) => {
    const made = make("button", name, "", text);
    made.onclick = act;
    return made;
  };
  const carried = element.querySelector(CARRIED);
  const answers = element.getAttribute("storage") != "none"
    && (carried?.text ?? stored(`tangent.assessment.${keyOf(element)}`));
  const what = words[code] ?? words.failed;
  const notice = make("div", "shell failure", "notice", make("p", "lead", "", what, answers ? ` ${words.failed_safe}` : ""));
  notice.lang = language;
  notice.role = "alert";
  const base = element.getAttribute("share-base");
  const address = /^https?:/.test(base) ? base : carried?.dataset.home ?? source.home;
  if (address) {
    const link = make("a", "address", "", address);
    link.href = address;
    link.target = "_blank";
    notice.append(make("p", "", "", link));
  }
  if (answers) notice.append(button("save", words.failed_download, () => download(answers, `tangent-${keyOf(element)}.json`)));
  if (words[code] == null) notice.append(button("begin", words.reload, retry));
  // The picture of a saved page is better than nothing: it stays, under the notice.
  const picture = root.querySelector(".tangent");
  root.replaceChildren(notice, ...(picture ? [picture] : []));
}

function download(text, name) {
  const link = make("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The answers that the page itself carries: whoever saves it takes them along. */
const CARRIED = ":scope > [slot=assessment]";

function keyOf(element) {
  const key = element.getAttribute("storage-key") ?? "";
  return /^[\w-]{1,64}$/.test(key) ? key : "default";
}

/** What the browser keeps for the page, where it lets us. */
function stored(key) {
  return quietly(() => localStorage.getItem(key));
}

function quietly(act) {
  try {
    return act();
  } catch {
    return null;
  }
}
