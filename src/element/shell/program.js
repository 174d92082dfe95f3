// The WebAssembly program: loaded once for all elements of the page, and guarded.

let wanted;

/** Grows with each failure. */
let again = "";

/** The running program; loads it if need be. A new one is made after a failure. */
function wantProgram() {
  wanted ??= loadProgram().catch((error) => {
    wanted = undefined;
    throw error;
  });
  return wanted;
}

async function loadProgram() {
  if (!globalThis.WebAssembly) throw failure("unsupported", "this browser has no WebAssembly");
  if (!mayRun()) throw failure("blocked", "the page's policy does not allow WebAssembly");
  const [module, structure] = await Promise.all([compiled(), textOf("packs/touchpoints.json"), source.app ?? source.load()]);

  let panic;
  const program = { elements: new Set(), enter };
  const bindings = source.app.bind({ Instance: WebAssembly.Instance, instantiate }, (message) => (panic ??= message));
  await bindings({ module_or_path: module });
  const pack = enter(() => new bindings.Pack(structure));
  program.mount = (div, host, words) => enter(() => new bindings.Widget(div, host, pack, words));
  return program;

  /** Does what calls into the program; throws what the program threw, or that it has crashed. */
  function enter(action) {
    let answer, thrown;
    try {
      answer = action();
    } catch (error) {
      thrown = error;
    }
    if (program.crashed ?? thrown) throw program.crashed ?? thrown;
    return answer;
  }

  /**
   * What the bindings take for the browser's own. Every way into the program, also that of events, timers
   * and promises, leads through here. After a trap nothing in it can be trusted: it is not entered again,
   * and the page does not see an uncaught error.
   */
  async function instantiate(module, imports) {
    const exports = {};
    const instance = await WebAssembly.instantiate(module, imports);
    for (const [name, value] of Object.entries(instance.exports)) {
      exports[name] = typeof value != "function" ? value : (...values) => {
        if (program.crashed) return;
        try {
          return value(...values);
        } catch (error) {
          program.crashed = failure("crash", panic ?? String(error));
          wanted = undefined;
          queueMicrotask(() => program.elements.forEach((element) => element.fail(program.crashed)));
        }
      };
    }
    return { instance: { exports }, module };
  }
}

let module;

/** The compiled program: kept for another start, unless it could not be had. */
function compiled() {
  module ??= compile().catch((error) => {
    module = undefined;
    throw error;
  });
  return module;
}

/**
 * While it comes in, where the server says what it is. Firefox (140) may lose its compiler with a page that is left
 * just then, and the next page would wait for it in vain: there all of it comes first.
 */
async function compile() {
  const response = await source.file("tangent.wasm");
  const streams = response.headers.get("content-type") == "application/wasm" && !/Firefox/.test(navigator.userAgent);
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

/**
 * Whether the browser has WebAssembly and the page's policy lets it run: tried on the least of
 * programs. Chromium and Firefox refuse to compile it, WebKit to instantiate it.
 */
function mayRun() {
  return quietly(() => new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))));
}

const texts = {};

/** The text of a file of the release; kept, unless it could not be had. */
function textOf(path) {
  texts[path] ??= source.file(path).then((response) => response.text()).catch((error) => {
    delete texts[path];
    throw error;
  });
  return texts[path];
}

/** After a failure everything is fetched anew: what came may have come damaged. */
function forgetFiles() {
  again += "+";
  module = undefined;
  for (const path of Object.keys(texts)) delete texts[path];
}

function failure(code, message) {
  return Object.assign(new Error(message), { code });
}
