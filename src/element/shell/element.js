// The custom element <tangent-assessment>: what the host page touches.
//
// It is small on purpose: it shows a cover, loads the program when it is wanted, and hands over a
// <div> in its shadow root. From then on the program draws there, and the element passes on
// attributes, properties and events. The files of this folder are joined into one script, in the
// order of xtask's build/script.rs; they share one scope.

const TAG = "tangent-assessment";

/** Tells when an element is gone for good, so that the program may forget it. */
const forgotten = new FinalizationRegistry(({ program, widget }) => quietly(() => program.run(() => widget.destroy())));

class TangentAssessment extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = [
    "lang", "mode", "start", "pack", "theme", "heading-level", "storage", "storage-key",
    "share-base", "cta-href", "cta-label", "currency",
  ];

  #root;
  /** Where the program draws; it lasts as long as the element, in the document or out of it. */
  #div;
  #program;
  /** The program's side of this element. */
  #widget;
  #ready = false;
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
    adopt(this.#root, SHELL_STYLES);
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
    if (this.#div) quietly(() => this.#program.run(() => this.#widget.attributeChanged()));
    else if (this.#waiting) this.#waitForStart();
  }

  get assessment() {
    return this.#ask((widget) => JSON.parse(widget.assessment() ?? null));
  }

  set assessment(value) {
    const text = JSON.stringify(value) ?? "null";
    if (this.#ready) this.#set(text);
    else this.#held = text;
  }

  get report() {
    return this.#ask((widget) => JSON.parse(widget.report() ?? null));
  }

  link() {
    return this.#ask((widget) => widget.link() ?? null);
  }

  reset() {
    this.#held = undefined;
    this.#ask((widget) => widget.reset());
  }

  /** What the program answers; nothing before it is ready. */
  #ask(question) {
    return this.#ready ? quietly(() => this.#program.run(() => question(this.#widget))) ?? null : null;
  }

  #set(assessment) {
    try {
      this.#program.run(() => this.#widget.setAssessment(assessment));
    } catch (error) {
      throw typeof error.code == "string" ? error : failure("assessment", error.message);
    }
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
    const picture = this.#root.querySelector(".tangent, .notice");
    const key = keyOf(this);
    const opened = () => location.hash.includes(key == "default" ? "tangent=" : `tangent.${key}=`);
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
    // The picture of a saved page stays until the program can draw.
    if (!this.#root.querySelector(".tangent")) showCover(this.#root, this);
    this.#mount();
  }

  async #mount() {
    try {
      const address = `${languageOf(this)}.json`;
      const [program, words] = await Promise.all([wantProgram(), textOf(address)]);
      // Removed while it was loading: mounted when it is put back.
      if (!this.isConnected || this.#div) return;
      adopt(this.#root, SHELL_STYLES, program.styles);
      const div = make("div", "tangent", "root");
      const hadFocus = this.#root.activeElement;
      const widget = program.run(({ Widget }) => new Widget(div, this.#host(), program.pack, words));
      this.#root.replaceChildren(div);
      this.#program = program;
      this.#widget = widget;
      this.#div = div;
      program.elements.add(this);
      forgotten.register(this, { program, widget }, this);
      if (hadFocus) {
        div.tabIndex = -1;
        div.focus({ preventScroll: true });
      }
    } catch (error) {
      this.fail(error);
    }
  }

  /** What the program may ask of the page. It must not keep the element alive. */
  #host() {
    const self = new WeakRef(this);
    return {
      standalone: STANDALONE,
      attribute: (name) => self.deref()?.getAttribute(name) ?? null,
      load: textOf,
      // Told when the program has finished what it is doing: a listener may call back into it.
      emit: (name, detail) => queueMicrotask(() => self.deref()?.#hear(name, JSON.parse(detail))),
    };
  }

  #hear(name, detail) {
    if (name == "tangent-ready") {
      this.#ready = true;
      const held = this.#held;
      this.#held = undefined;
      try {
        if (held) this.#set(held);
      } catch (error) {
        this.#tellError(error);
      }
    }
    this.#tell(name, detail);
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
    forgetTexts();
    if (this.#div) {
      const [program, widget] = [this.#program, this.#widget];
      program.elements.delete(this);
      forgotten.unregister(this);
      quietly(() => program.run(() => widget.destroy()));
      this.#div.remove();
      this.#div = this.#program = this.#widget = undefined;
    }
    this.#ready = this.#wanted = false;
    showFailure(this.#root, this, error.code, () => this.#start());
    this.#tellError(error);
  }
}

// A page may carry the script twice.
globalThis.customElements?.get(TAG) ?? globalThis.customElements?.define(TAG, TangentAssessment);
