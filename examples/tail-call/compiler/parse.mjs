// Parser of the benchmark programs' language: a subset of JavaScript, so that Node can run the very same files and tell
// what each program has to answer. Functions, let, if, while, for, numbers and typed arrays; no objects, no closures.

const tokenPattern =
  /\s+|\/\/[^\n]*|(?<number>\d+\.\d+(?:e-?\d+)?|0x[0-9a-f]+|\d+)|(?<name>[A-Za-z_$][\w$]*)|(?<mark>>>>|===|!==|<<|>>|<=|>=|&&|\|\||\+\+|--|\+=|-=|\*=|\^=|\|=|[-+*/%&|^!<>=(){}[\];,.])/y;

function tokenize(text, file) {
  const tokens = [];
  tokenPattern.lastIndex = 0;
  let line = 1;
  for (let at = 0; at < text.length; at = tokenPattern.lastIndex) {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(text);
    if (match === null) throw new Error(`${file}:${line}: cannot read ${JSON.stringify(text.slice(at, at + 12))}`);
    const { number, name, mark } = match.groups;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, line });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, line });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, line });
    line += match[0].split('\n').length - 1;
  }
  tokens.push({ kind: 'end', text: 'the end of the file', line });
  return tokens;
}

/** Binary operators by how tightly they bind. */
const precedence = new Map(
  [
    ['||'],
    ['&&'],
    ['|'],
    ['^'],
    ['&'],
    ['===', '!=='],
    ['<', '<=', '>', '>='],
    ['<<', '>>', '>>>'],
    ['+', '-'],
    ['*', '/', '%'],
  ].flatMap((operators, level) => operators.map((operator) => [operator, level + 1])),
);

/**
 * Reads one program.
 *
 * @param {string} text the JavaScript source
 * @param {string} file name for error messages
 * @returns {Map<string, {name: string, parameters: string[], body: object[]}>} functions by name
 */
export function parse(text, file) {
  const tokens = tokenize(text, file);
  let next = 0;
  const constants = new Map();

  const fail = (what) => {
    throw new Error(`${file}:${tokens[next].line}: ${what}, not ${tokens[next].text}`);
  };
  const sees = (expected) => tokens[next].text === expected && tokens[next].kind !== 'number';
  const take = (expected) => (sees(expected) ? ((next += 1), true) : false);
  const need = (expected) => take(expected) || fail(`expected ${expected}`);
  const needName = () => (tokens[next].kind === 'name' ? tokens[next++].text : fail('expected a name'));
  const listUntil = (end, item) => {
    const items = [];
    while (!take(end)) {
      items.push(item());
      if (!sees(end)) need(',');
    }
    return items;
  };

  function primary() {
    const { kind, text } = tokens[next];
    if (kind === 'number') {
      next += 1;
      return { is: 'number', value: Number(text), type: text.includes('.') ? 'f' : 'i' };
    }
    if (take('(')) {
      const inner = expression();
      need(')');
      return inner;
    }
    if (take('-')) return fold({ is: 'unary', operator: '-', operand: postfix() });
    if (take('!')) return { is: 'unary', operator: '!', operand: postfix() };
    if (take('new')) {
      const array = needName();
      need('(');
      const length = expression();
      need(')');
      return { is: 'new', array, length };
    }
    const name = needName();
    if (constants.has(name)) return constants.get(name);
    if (name !== 'Math') return { is: 'name', name };
    need('.');
    return { is: 'name', name: `Math.${needName()}` };
  }

  function postfix() {
    let target = primary();
    for (;;) {
      if (take('[')) {
        target = { is: 'element', of: target, at: expression() };
        need(']');
      } else if (take('(')) {
        target = { is: 'call', name: target.name, parameters: listUntil(')', expression) };
      } else if (take('.')) {
        need('length');
        target = { is: 'length', of: target };
      } else {
        return target;
      }
    }
  }

  function expression(tightness = 1) {
    let left = postfix();
    for (;;) {
      const operator = tokens[next].text;
      const level = precedence.get(operator);
      if (level === undefined || level < tightness) return left;
      next += 1;
      left = fold({ is: 'binary', operator, left, right: expression(level + 1) });
    }
  }

  function assignment() {
    const target = postfix();
    for (const operator of ['=', '+=', '-=', '*=', '^=', '|=']) {
      if (take(operator)) {
        const value = expression();
        return { is: 'assign', target, operator: operator.slice(0, -1), value };
      }
    }
    const one = { is: 'number', value: 1, type: 'i' };
    if (take('++')) return { is: 'assign', target, operator: '+', value: one };
    if (take('--')) return { is: 'assign', target, operator: '-', value: one };
    return target.is === 'call' ? { is: 'evaluate', value: target } : fail('expected an assignment or a call');
  }

  function declaration() {
    const name = needName();
    need('=');
    return { is: 'let', name, value: expression() };
  }

  const simple = () => (take('let') ? declaration() : assignment());
  const condition = () => {
    need('(');
    const test = expression();
    need(')');
    return test;
  };

  function statement() {
    const { line } = tokens[next];
    if (sees('{')) return { is: 'block', body: block(), line };
    if (take('if')) {
      const test = condition();
      return { is: 'if', test, then: statement(), otherwise: take('else') ? statement() : undefined, line };
    }
    if (take('while')) return { is: 'while', test: condition(), body: statement(), line };
    if (take('for')) {
      need('(');
      const start = simple();
      need(';');
      const test = expression();
      need(';');
      const step = assignment();
      need(')');
      return { is: 'for', start, test, step, body: statement(), line };
    }
    const result = take('return')
      ? { is: 'return', value: expression() }
      : take('break')
        ? { is: 'break' }
        : take('continue')
          ? { is: 'continue' }
          : simple();
    need(';');
    return { ...result, line };
  }

  function block() {
    need('{');
    const body = [];
    while (!take('}')) body.push(statement());
    return body;
  }

  const functions = new Map();
  while (tokens[next].kind !== 'end') {
    if (take('const')) {
      const { name, value } = declaration();
      if (value.is !== 'number') fail(`the constant ${name} has to be a number`);
      constants.set(name, value);
      need(';');
      continue;
    }
    take('export');
    need('function');
    const name = needName();
    need('(');
    functions.set(name, { name, parameters: listUntil(')', needName), body: block() });
  }
  return functions;
}

/** Computes what is known already: -1, and arithmetic on constants. */
function fold(node) {
  if (node.is === 'unary' && node.operand.is === 'number') return { ...node.operand, value: -node.operand.value };
  if (node.is !== 'binary' || node.left.is !== 'number' || node.right.is !== 'number') return node;
  const { left, right } = node;
  const type = left.type === 'f' || right.type === 'f' ? 'f' : 'i';
  const computed = { '+': left.value + right.value, '-': left.value - right.value, '*': left.value * right.value };
  return node.operator in computed ? { is: 'number', value: computed[node.operator], type } : node;
}
