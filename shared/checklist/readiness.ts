/** Could a doctor start with this? What is missing, why it matters, and where to put it right. */

import type { Case } from '../case/case.ts';
import type { ClinicProfile } from '../catalog/profile.ts';
import type { DateText } from '../kit/dates.ts';
import type { ChecklistEntry } from './entries.ts';
import type { Finding } from './finding.ts';
import { identityFindings } from './identity-findings.ts';
import { isFilled } from './made-from.ts';
import { recordFindings } from './record-findings.ts';
import { questionFindings, storyFindings } from './story-findings.ts';
import { tallyOf } from './views.ts';

export type { Finding, FindingKind } from './finding.ts';

type Level = 'not-started' | 'gaps' | 'could-start' | 'ready';

export interface Readiness {
  level: Level;
  /** Blocks before helps, heaviest first. It informs and never stops an export. */
  findings: readonly Finding[];
}

export function readinessOf(
  of: Case,
  entries: readonly ChecklistEntry[],
  profile: ClinicProfile | undefined,
  today: DateText,
): Readiness {
  const findings = [
    ...identityFindings(of, today),
    ...storyFindings(of, entries),
    ...recordFindings(of, entries, profile, today),
    ...questionFindings(of, entries, profile, today),
  ].sort((a, b) => order(a) - order(b));
  return { level: levelOf(of, entries, findings), findings };
}

const order = (one: Finding): number => (one.group === 'blocks' ? 0 : 1000) - one.weight;

/** Without these nobody can say whose case it is or what is asked. */
const essentials: ReadonlySet<string> = new Set(['no-name', 'no-birth-date', 'no-summary', 'no-questions']);

function levelOf(of: Case, entries: readonly ChecklistEntry[], findings: readonly Finding[]): Level {
  if (!isStarted(of)) return 'not-started';
  const { inHand, total } = tallyOf(entries);
  if (findings.some((one) => essentials.has(one.kind)) || inHand * 2 < total) return 'gaps';
  return findings.some((one) => one.group === 'blocks') ? 'could-start' : 'ready';
}

const isStarted = (of: Case): boolean =>
  Object.values(of.records).some((state) => state.status !== 'unknown') ||
  of.questions.length > 0 ||
  isFilled('summary', of) ||
  isFilled('timeline', of);
