// The WebAssembly program: loaded once for all elements of the page, and guarded.

let wanted;

/** The running program; loads it if need be. A new one is made after a failure. */
function wantProgram() {
  wanted ??= loadProgram().catch((error) => {
    wanted = undefined;
    throw error;
  });
  return wanted;
}

async function loadProgram() {
  if (!mayRun()) throw failure("blocked", "this page or browser does not allow WebAssembly");
  const [{ styles, bind }, compiled, structure] = await Promise.all([
    source.app(),
    source.file("tangent.wasm"),
    textOf("touchpoints.json"),
  ]);
  const program = new Program(styles);
  const bindings = bind(program.guardedWebAssembly(), (message) => program.lastWords = message);
  await bindings({ module_or_path: compiled });
  program.bindings = bindings;
  program.pack = program.run(({ Pack }) => new Pack(structure));
  return program;
}

/** The program, with all that is left of it after it has crashed. */
class Program {
  /** The elements in which it draws. */
  elements = new Set();
  bindings;
  pack;
  /** Why it cannot be trusted any more. */
  crashed;
  /** What a panic said before the program stopped. */
  lastWords;

  constructor(styles) {
    this.styles = styles;
  }

  /** Runs something with the bindings; throws what the program threw, or that it has crashed. */
  run(act) {
    let answer, thrown;
    try {
      if (!this.crashed) answer = act(this.bindings);
    } catch (error) {
      thrown = error;
    }
    if (this.crashed ?? thrown) throw this.crashed ?? thrown;
    return answer;
  }

  /** WebAssembly as the bindings get it: what they instantiate is guarded. */
  guardedWebAssembly() {
    const guard = async (instantiated) => {
      const { instance, module } = await instantiated;
      return { instance: { exports: this.#guarded(instance.exports) }, module };
    };
    return {
      __proto__: WebAssembly,
      Instance: WebAssembly.Instance,
      instantiate: (...given) => guard(WebAssembly.instantiate(...given)),
      instantiateStreaming: (...given) => guard(WebAssembly.instantiateStreaming(...given)),
    };
  }

  /**
   * Every way into the program, also the browser's own (events, timers, promises), leads through here.
   * After a trap nothing in it can be trusted: it is not entered again, and the page does not see an
   * uncaught error.
   */
  #guarded(exports) {
    const guarded = {};
    for (const [name, value] of Object.entries(exports)) {
      guarded[name] = typeof value != "function" ? value : (...values) => {
        if (this.crashed) return;
        try {
          return value(...values);
        } catch (error) {
          this.crashed = failure("crash", this.lastWords ?? String(error));
          wanted = undefined;
          queueMicrotask(() => this.elements.forEach((element) => element.fail(this.crashed)));
        }
      };
    }
    return guarded;
  }
}

/**
 * Whether the browser has WebAssembly and the page's policy lets it run: tried on the least of programs.
 * Chromium and Firefox refuse to compile it, WebKit to instantiate it.
 */
function mayRun() {
  return quietly(() => new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))));
}

const texts = {};

/** The text of a file of the pack; kept, unless it could not be had. */
function textOf(address) {
  texts[address] ??= source.file(`packs/${address}`).then((response) => response.text()).catch((error) => {
    delete texts[address];
    throw error;
  });
  return texts[address];
}

/** After a failure everything is fetched anew: a text that came may have come damaged. */
function forgetTexts() {
  Object.keys(texts).forEach((address) => delete texts[address]);
}

function failure(code, message) {
  return Object.assign(new Error(message), { code });
}
