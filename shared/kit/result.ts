/** kit: small tools without opinions. */

/** What a border gives back: a value, or a problem with a stable code that the words of the interface can explain. */
export type Result<T, P extends Problem = Problem> = { ok: true; value: T } | { ok: false; problem: P };

/** A failure as a value. `code` is stable (tests, logs and translations hang on it); `detail` is data for the sentence, never shown raw. */
export interface Problem {
  code: string;
  detail?: Readonly<Record<string, string | number>>;
}

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = (code: string, detail?: Problem['detail']): { ok: false; problem: Problem } => ({
  ok: false,
  problem: detail ? { code, detail } : { code },
});
