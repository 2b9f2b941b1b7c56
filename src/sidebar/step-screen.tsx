/** One step: why, how long, what it leaves behind, where it comes from, and the way into it. */
import { guidedTable } from '../sheets/guided.ts';
import { stepDetails } from '../sheets/step-details.ts';
import { stepOf, type StepKey } from '../sheets/steps.ts';
import { orders } from '../sheets/steps/orders.ts';
import { stepsText } from '../text/steps.ts';
import { useTask } from './answer.ts';
import { Button } from './button.tsx';
import { openMap } from './call.ts';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { Failure, Folded, Part } from './state.tsx';
import { pageLang, waitingText } from '../text/waiting.ts';

export function StepScreen({ step: key }: { step: StepKey }) {
  const { text, lang, status, isOld, go, written } = useGuide();
  const say = stepsText[lang];
  const { at } = stepOf(key);
  const words = status.value?.stepWords[key];
  const { minutes, leaves, from } = stepDetails[key];
  const state = status.value?.steps[key] ?? 'open';
  const begun = useTask('begin');
  const listed = useTask('rows');
  const failure = begun.failure ?? listed.failure;
  const running = begun.running || listed.running;
  const enter = async (): Promise<void> => {
    if (!('sheet' in at)) return go({ view: at.view });
    const { sheet, of } = at;
    const there = status.value?.sheets.find(({ key: one }) => one === sheet);
    if (!there) {
      if (!(await begun.run({ sheet }))) return;
      written(sheet);
    }
    let isBegun = of === 'row' || guidedTable(sheet).asked !== undefined || (there?.rows ?? 0) > 0;
    // The count may be from before the last changes.
    if (there && !isBegun && isOld) {
      const rows = await listed.run({ sheet, search: '', from: 0 });
      if (!rows) return;
      isBegun = rows.total > 0;
    }
    // Where rows or questions stand in the sheet, one is chosen; elsewhere the first row is begun.
    go({ view: isBegun ? 'sheet' : 'ask', sheet });
  };
  return (
    <>
      <Title>{words?.title}</Title>
      <p>{words?.why}</p>
      <p class="quiet">
        {say.minutes(minutes)} · {say.state[state]} {state === 'done' && <Icon name="done" />}
      </p>
      <Part title={say.leaves}>
        <p>{leaves[lang]}</p>
      </Part>
      <Button look="primary wide" busy={running} press={() => void enter()}>
        {running ? waitingText[pageLang].loading : state === 'open' ? say.begin : say.goOn}
      </Button>
      {failure && <Failure failure={failure} />}
      {key === 'judgements' && (
        <Button look="wide" press={openMap}>
          {text.sheet.together}
        </Button>
      )}
      <Folded title={say.from}>
        <p>{orders[from][lang]}</p>
      </Folded>
    </>
  );
}
