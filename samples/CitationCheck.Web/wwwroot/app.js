// The page of the sample. Everything that comes from a text is put into the page as text, never as markup.
'use strict';

const MAX_SHOWN = 200; // findings in the list; the page of the result has all of them

const $ = id => document.getElementById(id);
const form = $('form');
let stopping = null;

const examples = {
  report: {
    text: `# The tide of 2019

The tide reached 4.1 metres in 2019.[1] Nobody had expected it. The gates were shut two hours late.[2]

The county paid 3.2 million for the repairs.[7]

## Sources

1. “Record tide” Coast Gazette, 4 Dec. 2019, https://example.org/tide
2. “The gates” Orrin News, 5 Dec. 2019, https://example.com/gates
`,
  },
  answer: {
    text: `The tide reached 4.1 metres in 2019 [kb-1]. The gates were shut two hours late [kb-2].

The repairs cost 3.2 million [kb-9]. More is in the [county's report](https://county.example/report).
`,
    sources: JSON.stringify([
      { id: 'kb-1', title: 'Record tide', url: 'https://example.org/tide', text: 'The tide of 2019 reached 4.1 metres.' },
      { id: 'kb-2', title: 'The gates', url: 'https://example.com/gates', text: 'The gates were shut two hours late.' },
    ], null, 2),
  },
};

function kind() {
  return form.elements.kind.value;
}

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) {
    made.textContent = text;
  }

  if (className) {
    made.className = className;
  }

  return made;
}

function showKind() {
  const isAnswer = kind() === 'answer';
  $('sources-field').hidden = !isAnswer;
  $('stream').hidden = !isAnswer;
  $('text-label').textContent = isAnswer ? 'Answer' : 'Report';
}

/** What the server is sent; throws an Error that a person can read. */
function input() {
  const text = $('text').value;
  if (kind() === 'report') {
    return { text };
  }

  let sources;
  try {
    sources = JSON.parse($('sources').value.trim() || '[]');
  } catch (error) {
    throw new Error(`The sources are not JSON: ${error.message}`);
  }

  if (!Array.isArray(sources)) {
    throw new Error('The sources must be a JSON array.');
  }

  return { text, sources };
}

function status(text, className = '') {
  $('status').textContent = text;
  $('status').className = className;
}

function begin(text) {
  stopping = new AbortController();
  for (const id of ['progress', 'log', 'answer', 'counts', 'findings', 'page']) {
    $(id).hidden = true;
  }

  for (const id of ['log', 'answer', 'counts', 'findings']) {
    $(id).replaceChildren();
  }

  for (const id of ['check', 'stream', 'look']) {
    $(id).disabled = true;
  }

  $('output').hidden = false;
  $('output').setAttribute('aria-busy', 'true');
  $('stop').hidden = false;
  status(text);
}

function end() {
  for (const id of ['check', 'stream', 'look']) {
    $(id).disabled = false;
  }

  $('output').setAttribute('aria-busy', 'false');
  $('stop').hidden = true;
  $('progress').hidden = true;
  stopping = null;
}

/** Runs one of the buttons; whatever goes wrong is told in the status line. */
async function run(text, work) {
  if (stopping || !form.reportValidity()) {
    return;
  }

  begin(text);
  try {
    await work(input(), stopping.signal);
  } catch (error) {
    status(error.name === 'AbortError' ? 'Stopped.' : error.message, 'bad');
  } finally {
    end();
  }
}

async function post(address, body, signal) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail ?? problem.title ?? `The server says ${response.status}.`);
  }

  return response;
}

/** The server-sent events of a response: EventSource could not send a text. */
async function* events(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }

    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop();
    for (const block of blocks) {
      const lines = block.split('\n');
      const take = name => lines.filter(line => line.startsWith(name + ': ')).map(line => line.slice(name.length + 2)).join('\n');
      yield { type: take('event'), data: JSON.parse(take('data')) };
    }
  }
}

function showFinding(finding) {
  if ($('findings').childElementCount >= MAX_SHOWN) {
    return;
  }

  const item = element('li', undefined, finding.severity);
  item.append(element('b', `${finding.severity} ${finding.rule}`), ` ${finding.message}`);
  const place = element('button', 'show');
  place.type = 'button';
  place.addEventListener('click', () => select(finding));
  item.append(place);
  $('findings').append(item);
  $('findings').hidden = false;
}

/** Offsets of the library and of the browser are the same: UTF-16 code units. */
function select({ start, end }) {
  const text = $('text');
  text.focus();
  text.setSelectionRange(start, end);
}

function showResult(result, page) {
  const count = (name, value) => {
    const pair = element('div');
    pair.append(element('dt', name), element('dd', value));
    $('counts').append(pair);
  };
  const { summary, findings } = result;
  $('findings').replaceChildren();
  $('counts').replaceChildren();
  count('claims cited', `${summary.citedClaims} of ${summary.claims}`);
  count('citations resolved', `${summary.resolvedCitations} of ${summary.citations}`);
  count('references used', `${summary.usedReferences} of ${summary.references}`);
  if (summary.sources) {
    count('sources verified', `${summary.sources.verified} of ${summary.sources.checked}`);
  }

  $('counts').hidden = false;
  findings.forEach(showFinding);
  if (findings.length > MAX_SHOWN) {
    $('findings').append(element('li', `${findings.length - MAX_SHOWN} more are in the page below.`, 'info'));
  }

  const found = findings.length === 1 ? '1 finding' : `${findings.length || 'no'} findings`;
  status(result.valid ? `Valid: ${found}` : `Not valid: ${found}`, result.valid ? 'good' : 'bad');
  showPage(page);
}

function showPage(address) {
  $('frame').src = address;
  $('page-link').href = address;
  $('page').hidden = false;
}

async function check(body, signal) {
  const response = await post('/api/check', body, signal);
  showResult(await response.json(), response.headers.get('Content-Location'));
}

async function stream(body, signal) {
  $('answer').hidden = false;
  for await (const { type, data } of events(await post('/api/chat', body, signal))) {
    if (type === 'token') {
      $('answer').append(data.text);
    } else if (type === 'finding') {
      showFinding(data);
    } else if (type === 'result') {
      showResult(data.result, data.page);
      return;
    }
  }

  throw new Error('The answer is empty.');
}

async function look(body, signal) {
  for await (const { type, data } of events(await post('/api/sources', body, signal))) {
    if (type === 'source') {
      status(`${data.done} of ${data.total} sources`);
      $('progress').max = data.total;
      $('progress').value = data.done;
      $('progress').hidden = false;
      $('log').append(element('li', `${data.outcome}: ${data.url}`));
      $('log').hidden = false;
    } else if (type === 'result') {
      showResult(data.result, data.page);
    }
  }
}

async function readDrop(event) {
  event.preventDefault();
  event.currentTarget.classList.remove('drop');
  const area = event.currentTarget; // gone once something is awaited
  const file = event.dataTransfer.files[0];
  area.value = file ? await file.text() : event.dataTransfer.getData('text');
}

for (const area of [$('text'), $('sources')]) {
  area.addEventListener('dragover', event => {
    event.preventDefault();
    area.classList.add('drop');
  });
  area.addEventListener('dragleave', () => area.classList.remove('drop'));
  area.addEventListener('drop', readDrop);
}

form.addEventListener('change', showKind);
form.addEventListener('submit', event => {
  event.preventDefault();
  run('Checking …', check);
});
$('stream').addEventListener('click', () => run('The answer is on its way …', stream));
$('look').addEventListener('click', () => run('Looking at the sources …', look));
$('stop').addEventListener('click', () => stopping?.abort());
$('example').addEventListener('click', () => {
  $('text').value = examples[kind()].text;
  $('sources').value = examples[kind()].sources ?? '';
});
showKind();
