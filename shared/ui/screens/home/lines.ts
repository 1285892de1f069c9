/** What the hub says of a case and of each task. */

import type { Case } from '../../../case/case.ts';
import type { TaskProgress } from '../../../checklist/progress.ts';
import type { Voice } from '../../context.tsx';
import { sentences } from '../records/task-text.ts';

/** "Next step, after treatment in China · Cancer". */
export function caseSentence({ t }: Voice, of: Case): string {
  const { journey, opinion, area } = of.situation;
  if (!journey) return t('home.lead');
  const sentence = opinion
    ? t(`home.sentence.${journey}`, { opinion: t(`terms.opinion.${opinion}`) })
    : t(`terms.journeyShort.${journey}`);
  return area ? `${sentence} · ${t(`terms.area.${area}`)}` : sentence;
}

/** The line under a task's name. */
export function taskDetail({ t, tag }: Voice, { id, state, done, total, toCheck }: TaskProgress): string {
  const numbers = { done, total };
  switch (id) {
    case 'situation':
      return t('home.line.situation', numbers);
    case 'records':
      return state === 'none' ? t('home.line.recordsNone') : t('records.inHand', numbers);
    case 'questions':
      return done === 0
        ? t('home.line.questionsNone')
        : joined(
            tag,
            t('home.line.questions', { count: done }),
            toCheck > 0 && t('home.line.questionsOver', { count: toCheck }),
          );
    case 'story':
      return joined(tag, t('home.line.story', numbers), toCheck > 0 && t('home.line.medicines', { count: toCheck }));
    case 'package':
      return t('home.line.package');
  }
}

/** Two half sentences become two sentences. */
function joined(tag: string, one: string, more: string | false): string {
  return more ? sentences(tag, [`${one}${tag.startsWith('zh') ? '。' : '.'}`, more]) : one;
}
