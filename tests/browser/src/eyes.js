// What a person, or their screen reader, makes of the page. Put before each script of page.rs.
const eyes = {
  /** All elements, through open shadow roots, in the order they are read. */
  *all(root = document) {
    for (const element of root.children ?? []) {
      yield element;
      if (element.shadowRoot) yield* eyes.all(element.shadowRoot);
      yield* eyes.all(element);
    }
  },

  tidy: (text) => (text ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim(),

  visible(element) {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true });
  },

  /** Hidden from assistive technology, or out of use. */
  hidden: (element) => Boolean(element.closest('[aria-hidden="true"], [inert]')),

  role(element) {
    const role = element.getAttribute("role");
    if (role) return role;
    const tag = element.localName;
    if (/^h[1-6]$/.test(tag)) return "heading";
    if (tag == "a") return element.hasAttribute("href") ? "link" : "";
    if (tag == "input") {
      return { button: "button", submit: "button", file: "button", checkbox: "checkbox", radio: "radio", range: "slider", number: "spinbutton", search: "searchbox" }[element.type]
        ?? (element.hasAttribute("list") ? "combobox" : "textbox");
    }
    if (tag == "select") return element.multiple || element.size > 1 ? "listbox" : "combobox";
    return { button: "button", textarea: "textbox", summary: "button", option: "option", dialog: "dialog", img: "img", nav: "navigation", main: "main", progress: "progressbar", table: "table", li: "listitem", output: "status" }[tag] ?? "";
  },

  name(element) {
    const root = element.getRootNode();
    const referred = element.getAttribute("aria-labelledby");
    if (referred) return eyes.tidy(referred.split(/\s+/).map((id) => eyes.raw(root.getElementById(id))).join(" "));
    const label = element.getAttribute("aria-label");
    if (label) return eyes.tidy(label);
    if (element.labels?.length) return eyes.tidy([...element.labels].map(eyes.raw).join(" "));
    if (element.localName == "img") return eyes.tidy(element.alt);
    if (element instanceof SVGElement) return eyes.tidy(element.querySelector("title")?.textContent);
    const roles = ["button", "link", "heading", "radio", "checkbox", "option", "tab", "menuitem", "switch", "listitem"];
    const own = roles.includes(eyes.role(element)) ? eyes.tidy(eyes.raw(element)) : "";
    return own || eyes.tidy(element.value && element.localName == "input" && eyes.role(element) == "button" ? element.value : element.title || element.placeholder);
  },

  /** The text within, without what is hidden from assistive technology. */
  raw(node) {
    if (!node) return "";
    if (node.nodeType == Node.TEXT_NODE) return node.data;
    if (node.nodeType != Node.ELEMENT_NODE) return "";
    // What is laid out as its contents has no box of its own, but is read.
    const visible = node.checkVisibility() || getComputedStyle(node).display == "contents";
    if (node.getAttribute("aria-hidden") == "true" || !visible) return "";
    if (["input", "select", "textarea", "style", "script"].includes(node.localName)) return "";
    const inner = [...node.childNodes].map(eyes.raw).join("");
    return node.getAttribute("aria-label") ?? (getComputedStyle(node).display.startsWith("inline") ? inner : ` ${inner} `);
  },

  /** The visible text of a tree. */
  text(element) {
    const parts = [element.innerText ?? ""];
    for (const inner of eyes.all(element)) {
      if (inner.shadowRoot) parts.push(...[...inner.shadowRoot.children].map((child) => child.innerText ?? ""));
    }
    return eyes.tidy(parts.join(" "));
  },

  named: (role) => [...eyes.all()].filter((element) => eyes.role(element) == role && !eyes.hidden(element) && (eyes.visible(element) || eyes.label(element))),

  find(role, name, nth) {
    const all = eyes.named(role);
    const exact = all.filter((element) => eyes.name(element) == name);
    const found = exact.length ? exact : all.filter((element) => eyes.name(element).startsWith(name));
    return found[nth] ?? null;
  },

  /** The visible label of a radio button or checkbox that is drawn by its label. */
  label: (element) => /^(radio|checkbox)$/.test(element.type) ? [...(element.labels ?? [])].find(eyes.visible) : undefined,

  /** What is pressed of it. */
  pressed(role, name, nth) {
    const element = eyes.find(role, name, nth);
    if (!element || element.disabled || element.ariaDisabled == "true") return null;
    // Of a group in a picture only what is drawn can be pressed.
    const drawn = element instanceof SVGGElement ? element.querySelector("rect, circle, path") : null;
    return eyes.label(element) ?? drawn ?? element;
  },

  /** What the pointer would press, in the middle of the window. */
  clickable(...which) {
    const target = eyes.pressed(...which);
    target?.scrollIntoView({ block: "center", behavior: "instant" });
    return target;
  },

  /** Brings something into sight as far as is needed, and listens to what becomes of a tap; nothing if it is covered. */
  touchable(target) {
    // Its field, if it has one, says how near the edge it may come.
    (target?.querySelector("input") ?? target)?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    if (!target || eyes.cover(target, [[0.5, 0.5]])) return null;
    const felt = (window.felt = { by: "", clicked: false });
    const on = (event) => event.composedPath().includes(target);
    addEventListener("pointerdown", (event) => (felt.by = on(event) ? event.pointerType : "elsewhere"), { capture: true, once: true });
    addEventListener("click", (event) => (felt.clicked = on(event)), { capture: true, once: true });
    return target;
  },

  /** The first thing that covers one of these places of an element, given as parts of its width and height. */
  cover(element, places) {
    const { left, top, width, height } = element.getBoundingClientRect();
    for (const [x, y] of places) {
      const at = [left + x * width, top + y * height];
      let found = document.elementFromPoint(...at);
      for (let inner; (inner = found?.shadowRoot?.elementFromPoint(...at)) && inner != found; ) found = inner;
      if (!found || !element.contains(found)) return found ?? document.documentElement;
    }
    return null;
  },

  /** What keeps a thumb from pressing this at once, wherever it is scrolled to; nothing: it is at hand. */
  outOfReach(...which) {
    const element = eyes.find(...which);
    if (!element) return "it is not there";
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const seen = visualViewport;
    const window = [seen.offsetLeft, seen.offsetTop, seen.offsetLeft + seen.width, seen.offsetTop + seen.height];
    const box = `${[left, top, right, bottom].map(Math.round)} in ${window.map(Math.round)}`;
    // Browsers lay out in fractions of a pixel.
    const inside = left > window[0] - 1 && top > window[1] - 1 && right < window[2] + 1 && bottom < window[3] + 1;
    if (!inside) return `it is out of the window: ${box}`;
    if (height < 44 || width < 44) return `it is too small: ${box}`;
    const cover = eyes.cover(element, [[0.5, 0.5], [0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]]);
    return cover && `it is covered by ${cover.outerHTML.slice(0, 200)}`;
  },

  chosen: (element) => element.checked ?? ["ariaChecked", "ariaPressed", "ariaSelected"].some((state) => element[state] == "true"),

  focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element == document.body) return { role: "", name: "" };
    return { role: eyes.role(element) || element.localName, name: eyes.name(element) };
  },

  outline() {
    return [...eyes.all()]
      .filter((element) => eyes.role(element) && eyes.role(element) != "listitem" && !eyes.hidden(element) && eyes.visible(element))
      .map((element) => `${eyes.role(element)} ${eyes.name(element)}`.slice(0, 80));
  },
};
