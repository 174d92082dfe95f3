// Types of <tangent-assessment>.

/** An assessment as in a JSON export. Only `format` and `version` are required when it is set. */
export interface Assessment {
  format: "tangent-assessment";
  version: number;
  [field: string]: unknown;
}

/** The derived results, as in a JSON export. */
export interface Report {
  [finding: string]: unknown;
}

export interface TangentEventMap {
  /** The first screen stands. */
  "tangent-ready": CustomEvent<null>;
  /** The person changed something. */
  "tangent-change": CustomEvent<{ revision: number }>;
  /** Results were seen, first or after changes. */
  "tangent-complete": CustomEvent<{ assessment: Assessment; report: Report }>;
  "tangent-export": CustomEvent<{ kind: string }>;
  "tangent-error": CustomEvent<{ code: string; message: string }>;
}

export declare class TangentAssessment extends HTMLElement {
  /** The person's own work; null before `tangent-ready`. Setting replaces it in one step that can be undone. */
  get assessment(): Assessment | null;
  set assessment(value: Assessment);
  /** The results; null before `tangent-ready`. */
  readonly report: Report | null;
  /** The shareable link, without notes; null before `tangent-ready`. */
  link(): string | null;
  /** Starts anew; can be undone. */
  reset(): void;
  addEventListener<K extends keyof TangentEventMap>(
    type: K,
    listener: (this: TangentAssessment, event: TangentEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "tangent-assessment": TangentAssessment;
  }
}
