// What the program asks of the browser, where a line here saves a screen of bindings there. The files of
// this folder declare what each needs; the build puts this beside the bindings. Nothing here throws.

const page = {
  /** Now, as RFC 3339 in UTC, to the second. */
  now: () => new Date().toISOString().replace(/\.\d+/, ""),

  /** Today in the person's own time zone, as YYYY-MM-DD. */
  today() {
    const now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  },

  /** A day as a language writes it. With a time of day it is a moment here, not in Greenwich. */
  day(day, language) {
    try {
      return new Date(`${day}T12:00`).toLocaleDateString(language, { dateStyle: "medium" });
    } catch {
      return day;
    }
  },

  /** The person's languages, the preferred one first, with spaces between them. */
  languages: () => navigator.languages.join(" "),

  /** A language by its own name; its tag where the browser knows no name. */
  languageName(tag) {
    try {
      return new Intl.DisplayNames(tag, { type: "language" }).of(tag);
    } catch {
      return tag;
    }
  },

  /** Says in what language the whole page is. */
  speak: (language) => void (document.documentElement.lang = language),

  /** As a text is compared with others. */
  folded: (text) => text.trim().toLowerCase().replaceAll("ё", "е"),

  /** Sixteen random letters and digits. Only uniqueness is needed, no secrecy. */
  id() {
    const bytes = new Uint8Array(16).map(() => Math.random() * 256);
    try {
      crypto.getRandomValues(bytes);
    } catch {}
    return Array.from(bytes, (byte) => "abcdefghijkmnopqrstuvwxyz2345678"[byte % 32]).join("");
  },

  /** The fragment of the address, without its #. */
  fragment: () => location.hash.slice(1),

  /** The page's own address without its fragment, where others can open it. */
  shareable: () => (location.protocol.startsWith("http") ? location.href.split("#")[0] : undefined),

  /** The text kept under a key: null where there is none, undefined where the browser refuses. */
  kept(key) {
    try {
      return localStorage.getItem(key);
    } catch {}
  },

  /** Keeps a text under a key, and tells whether the browser allowed it. */
  keep(key, text) {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },

  /** Copies a text, and tells whether the browser allowed it. */
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },

  /** Offers a text as a download, and tells whether the browser can. */
  download(name, type, text) {
    try {
      const link = document.createElement("a");
      // Revoking at once would race with the download in some browsers; the page's end frees it.
      link.href = URL.createObjectURL(new Blob([text], { type }));
      link.download = name;
      link.click();
      return true;
    } catch {
      return false;
    }
  },

  /** The file that was chosen in a field. The same one can be chosen again, after it was mended. */
  chosen({ target }) {
    const file = target.files[0];
    target.value = "";
    return file;
  },

  /** The text of a file; nothing where it can't be read. */
  text: (file) => file.text().catch(() => {}),

  /** JSON as a person would like to read it; as it is where it cannot be laid out. */
  pretty(json) {
    try {
      return JSON.stringify(JSON.parse(json), null, 2);
    } catch {
      return json;
    }
  },

  /** JSON, spelled out as codec/value.rs reads it; nothing where it is none. A report is left out. */
  spelled(text) {
    const encoder = new TextEncoder();
    const spellText = (kind, text) => encoder.encode(text).length + kind + text;
    const spell = (value) => {
      if (value === null) return "0n";
      if (typeof value == "boolean") return `${+value}b`;
      if (typeof value == "string") return spellText('"', value);
      if (Number.isSafeInteger(value)) return `${value}#`;
      if (typeof value == "number") return spellText("~", JSON.stringify(value));
      if (Array.isArray(value)) return `${value.length}[${value.map(spell).join("")}`;
      const entries = Object.entries(value);
      return `${entries.length}{${entries.map(([name, value]) => spellText('"', name) + spell(value)).join("")}`;
    };
    try {
      const value = JSON.parse(text);
      if (value?.report) value.report = null;
      return spell(value);
    } catch {}
  },

  /** An error with a code. */
  failure: (code, message) => Object.assign(new Error(message), { code }),

  /** Whether a key was pressed together with one that makes it a command of the browser's. */
  isCommand: (event) => event.ctrlKey || event.altKey || event.metaKey,

  /** Moves the focus to an element; what is in sight stays in sight. */
  rest: (element) => element.focus({ preventScroll: true }),

  /** Scrolls to an element that is not in sight. */
  show: (element) => element.scrollIntoView({ block: "nearest", inline: "center" }),

  /** From now on the element under the pointer hears of it wherever it goes. */
  hold({ target, pointerId }) {
    try {
      target.setPointerCapture(pointerId);
    } catch {}
  },

  /** Tells the style sheet, by these names, where the pointer is: for the nearest such element. */
  follow({ target, clientX, clientY }, around, x, y) {
    const style = target.closest(around)?.style;
    style?.setProperty(x, clientX);
    style?.setProperty(y, clientY);
  },

  /** What the pointer is over, whatever follows it. */
  under: ({ target, clientX, clientY }) => target.getRootNode().elementFromPoint(clientX, clientY),
};
