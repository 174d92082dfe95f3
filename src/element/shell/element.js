// The custom element <tangent-assessment>: what the host page touches.
//
// It is small on purpose: it shows a cover, loads the program when it is wanted, and hands over a
// <div> in its shadow root. From then on the program draws there, and the element passes on
// attributes, properties and events. The files of this folder are joined into one script, in the
// order of xtask's build/script.rs; they share one scope.

const TAG = "tangent-assessment";

/** So long is waited for files, in milliseconds, before the person is told; they may still come. */
const PATIENCE = 30_000;

/** The start screen that the standalone page has in the element. */
const SCREEN = ":scope > .tangent:not([hidden])";

const buttonsOf = (screen) => [...(screen?.querySelectorAll("button") ?? [])];

class TangentAssessment extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ["lang", "start", "theme", "heading-level", "storage", "storage-key", "share-base"];

  #root;
  /** Where the program draws; it lasts as long as the element, in the document or out of it. */
  #div;
  #program;
  /** The program's part of this element: it is forgotten with the element. */
  #widget;
  #ready = false;
  /** However many attributes change in one go, the program hears of it once. */
  #changed = false;
  /** Which button of the start screen was pressed before the program was there. */
  #pressed;
  #wanted = false;
  /** An assessment set before the program could check it. */
  #held;
  /** Waits for the moment to start; aborted when it comes. */
  #waiting;

  constructor() {
    super();
    // A page saved from the browser comes back with its old rendering in the shadow root: dead,
    // but the best picture there is until the program draws anew.
    this.#root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    adopt(this.#root);
  }

  adoptedCallback() {
    quietly(() => adopt(this.#root));
  }

  connectedCallback() {
    this.#takeEarlyProperties();
    if (this.#div) this.#comeBack();
    else if (this.#wanted) this.#mount();
    else this.#waitForStart();
  }

  disconnectedCallback() {
    // A move within the page disconnects and connects in one go: nothing happens then.
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (this.#div && !this.#changed) queueMicrotask(() => {
      this.#changed = false;
      quietly(() => this.#program.enter(() => this.#widget.attributeChanged()));
    });
    if (this.#div) this.#changed = true;
    else if (this.#waiting) this.#waitForStart();
  }

  get assessment() {
    return this.#ask(() => JSON.parse(this.#widget.assessment()));
  }

  set assessment(value) {
    const text = JSON.stringify(value) ?? "null";
    if (this.#ready) this.#program.enter(() => this.#widget.setAssessment(text));
    else this.#held = text;
  }

  get report() {
    return this.#ask(() => JSON.parse(this.#widget.report()));
  }

  link() {
    return this.#ask(() => this.#widget.link());
  }

  reset() {
    this.#held = undefined;
    this.#ask(() => this.#widget.reset());
  }

  #ask(question) {
    return this.#ready ? quietly(() => this.#program.enter(question)) ?? null : null;
  }

  /** A property set before the element was defined hides the accessor of the same name. */
  #takeEarlyProperties() {
    if (!Object.hasOwn(this, "assessment")) return;
    const value = this.assessment;
    delete this.assessment;
    this.assessment = value;
  }

  #waitForStart() {
    this.#waiting?.abort();
    this.#waiting = new AbortController();
    const { signal } = this.#waiting;
    const start = this.getAttribute("start");
    // Whoever saved the page in the middle of their work, or follows a link with answers in it,
    // has pressed the button already.
    const picture = this.#root.querySelector(".tangent, .failure") ?? this.querySelector(CARRIED);
    const key = keyOf(this);
    // A link may have been escaped on its way, even twice.
    const link = new RegExp(`tangent${key == "default" ? "" : `\\.${key}`}[+ ]*(=|%(25)*3d)`, "i");
    const opened = () => link.test(location.hash);
    if (start == "now" || picture || opened()) return this.#start();

    showCover(this.#root, this, start == "click" && (() => this.#start()));
    addEventListener("hashchange", () => opened() && this.#start(), { signal });
    if (start == "click") return;
    const near = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#start(),
      { rootMargin: "600px" },
    );
    near.observe(this);
    signal.onabort = () => near.disconnect();
  }

  #start() {
    this.#waiting?.abort();
    this.#waiting = undefined;
    this.#wanted = true;
    // A picture stays until the program draws: the page's own start screen, or that of a saved page.
    const screen = this.querySelector(SCREEN);
    if (screen) this.#root.replaceChildren(this.#shown(screen));
    else if (!this.#root.querySelector(".tangent")) showCover(this.#root, this);
    this.#mount();
  }

  /**
   * The start screen that is in the page already. What is pressed in it is pressed when the program is there,
   * and so is what is just being pressed.
   */
  #shown(screen) {
    const slot = make("slot");
    slot.onpointerdown = slot.onclick = ({ target }) =>
      (this.#pressed = buttonsOf(screen).indexOf(target.closest("button")));
    slot.onpointerup = slot.onpointercancel = () => (this.#pressed = -1);
    return slot;
  }

  async #mount() {
    const patience = setTimeout(() => {
      wanted = undefined;
      this.fail(failure("load", "the files have not come yet"));
    }, PATIENCE);
    try {
      const [program, words] = await Promise.all([wantProgram(), textOf(`packs/${languageOf(this)}.json`)]);
      // Removed while it was loading: mounted when it is put back.
      if (!this.isConnected || this.#div) return;
      adopt(this.#root);
      const div = make("div", "tangent drawing", "root");
      // What stands there stands until the first screen does.
      this.#root.append(div);
      this.#program = program;
      this.#div = div;
      program.elements.add(this);
      this.#widget = program.mount(div, this.#host(), words);
    } catch (error) {
      this.fail(error);
    } finally {
      clearTimeout(patience);
    }
  }

  /** What the program may ask of the page. It must not keep the element alive. */
  #host() {
    const self = new WeakRef(this);
    return {
      element: () => self.deref(),
      home: source.home,
      standalone: STANDALONE,
      load: textOf,
      forget: forgetFiles,
      // Told when the program has finished what it is doing: a listener may call back into it.
      emit: (name, detail) => queueMicrotask(() => self.deref()?.#hear(name, JSON.parse(detail))),
    };
  }

  #hear(name, detail) {
    if (name == "tangent-ready") {
      this.#ready = true;
      this.#uncover();
      const held = this.#held;
      this.#held = undefined;
      try {
        if (held) this.#program.enter(() => this.#widget.setAssessment(held));
      } catch (error) {
        this.#tellError(error);
      }
    }
    this.#tell(name, detail);
  }

  /** The first screen takes the place of what stood there, and what was pressed or had the focus goes on. */
  #uncover() {
    const screen = this.querySelector(SCREEN);
    const before = buttonsOf(screen);
    const now = buttonsOf(this.#div);
    const focused = now[before.indexOf(document.activeElement)] ?? (this.#root.activeElement && this.#div);
    while (this.#root.firstChild != this.#div) this.#root.firstChild.remove();
    this.#div.className = "tangent";
    if (screen) screen.hidden = true;
    if (focused) {
      this.#div.tabIndex = -1;
      focused.focus({ preventScroll: true });
    }
    now[this.#pressed]?.click();
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  #tellError({ code, message }) {
    this.#tell("tangent-error", { code, message });
  }

  /**
   * Taken out of the page: the program goes on in its <div>, which is cut off so that nothing but
   * the host page keeps the element alive. Put back, it stands there as it was left.
   */
  #leave() {
    this.#waiting?.abort();
    this.#waiting = undefined;
    this.#program?.elements.delete(this);
    this.#div?.remove();
  }

  #comeBack() {
    if (this.#program.crashed) return this.fail(this.#program.crashed);
    this.#program.elements.add(this);
    if (!this.#div.isConnected) this.#root.append(this.#div);
  }

  /** Shows what can be done when the program cannot run: called by the program's loader too. */
  fail(error) {
    // What the browser itself throws while loading has no code of ours.
    if (typeof error.code != "string") error = failure("load", String(error));
    console.warn(`<${TAG}>`, error);
    forgetFiles();
    if (this.#div) {
      this.#program.elements.delete(this);
      quietly(() => this.#widget?.free());
      this.#div.remove();
      this.#div = this.#program = this.#widget = undefined;
    }
    this.#ready = this.#wanted = false;
    adopt(this.#root);
    showFailure(this.#root, this, error.code, () => this.#start());
    this.#tellError(error);
  }
}

// A page may carry the script twice.
globalThis.customElements?.get(TAG) ?? globalThis.customElements?.define(TAG, TangentAssessment);
