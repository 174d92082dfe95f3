if (!window.heard) {
  window.heard = [];
  for (const name of ["ready", "change", "complete", "export", "error"]) {
    addEventListener(`tangent-${name}`, (event) => heard.push([event.type, event.detail ?? null]));
  }
  addEventListener("error", (event) => heard.push(["error", event.message]));
  addEventListener("unhandledrejection", (event) => heard.push(["error", String(event.reason)]));
  addEventListener("securitypolicyviolation", (event) => heard.push(["policy", event.violatedDirective]));
}
