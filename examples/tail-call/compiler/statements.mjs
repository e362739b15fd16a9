// Statements: declarations, assignments, conditions and loops.

import { codeOf } from '../interpreter/opcodes.mjs';
import { comparisonNames, elementType, ExpressionCompiler, floatNames, integerNames } from './expressions.mjs';

/** Compiles one function. */
export class FunctionCompiler extends ExpressionCompiler {
  run() {
    this.scopes.push(new Map());
    this.parsed.parameters.forEach((name, at) => this.declare(name, this.compiled.types[at]));
    this.statements(this.parsed.body);
    if (this.parsed.body.at(-1)?.is !== 'return') this.emit('RETURN_K', 0);
  }

  statements(list) {
    for (const statement of list) this.statement(statement);
  }

  statement(node) {
    this.line = node.line ?? this.line;
    switch (node.is) {
      case 'block':
        return this.inScope(() => this.statements(node.body));
      case 'let':
        return this.let(node);
      case 'assign':
        return this.assign(node);
      case 'evaluate':
        this.push(node.value, this.typeOf(node.value));
        return this.emit('POP');
      case 'return':
        return this.return(node);
      case 'if':
        return this.if(node);
      case 'while':
        return this.inScope(() => this.loop({ ...node, step: undefined }));
      case 'for':
        return this.inScope(() => {
          this.statement(node.start);
          this.loop(node);
        });
      case 'break':
        return this.emit('JUMP', this.loops.at(-1).end);
      default:
        return this.emit('JUMP', this.loops.at(-1).again);
    }
  }

  let({ name, value }) {
    const type = this.typeOf(value);
    // The value is computed before the name is in force; the slot is the one that the declaration will take.
    const slot = this.slots;
    this.compiled.locals = Math.max(this.compiled.locals, slot + 1);
    this.store(value, { slot, type });
    this.declare(name, type);
  }

  assign({ target, operator, value }) {
    if (target.is === 'element') return this.assignElement(target, operator, value);
    const local = this.local(target.name);
    if (operator === '') return this.store(value, local);
    if (value.is === 'number' && value.value === 1 && local.type === 'i' && (operator === '+' || operator === '-')) {
      return this.emit(operator === '+' ? 'INCREMENT' : 'DECREMENT', local.slot);
    }
    const into = `${local.type === 'f' ? floatNames.get(operator) : integerNames.get(operator)}_INTO`;
    if (codeOf.has(into) && this.source(value, local.type).form === 'S') {
      this.push(value, local.type);
      return this.emit(into, local.slot);
    }
    return this.store({ is: 'binary', operator, left: target, right: value }, local);
  }

  assignElement(target, operator, value) {
    const array = this.typeOf(target.of);
    const stored = { node: value, type: elementType[array] };
    const operands = [...this.elementOperands(target), stored];
    if (operator === '') return this.choose(`SET_${array}`, operands) || this.fail('cannot assign');
    if (operator === '+' && this.choose(`ADD_AT_${array}`, operands)) return undefined;
    const changed = { is: 'binary', operator, left: target, right: value };
    return (
      this.choose(`SET_${array}`, [...this.elementOperands(target), { ...stored, node: changed }]) ||
      this.fail('cannot assign')
    );
  }

  return({ value }) {
    const type = this.typeOf(value);
    this.compiled.returns ??= type;
    if (this.compiled.returns !== type) this.fail(`${this.compiled.name} returns ${this.compiled.returns} and ${type}`);
    this.choose('RETURN', [{ node: value, type }]);
  }

  if({ test, then, otherwise }) {
    const no = this.newLabel();
    this.jump(test, false, no);
    this.inScope(() => this.statement(then));
    if (otherwise === undefined) return this.place(no);
    const end = this.newLabel();
    this.emit('JUMP', end);
    this.place(no);
    this.inScope(() => this.statement(otherwise));
    return this.place(end);
  }

  /** A loop tests before the first round and at the end of each, so that a round costs one jump. */
  loop({ test, step, body }) {
    const top = this.newLabel();
    const loop = { again: this.newLabel(), end: this.newLabel() };
    this.jump(test, false, loop.end);
    this.place(top);
    this.loops.push(loop);
    this.inScope(() => this.statement(body));
    this.loops.pop();
    this.place(loop.again);
    if (step === undefined || !this.countingLoop(test, step, top)) {
      if (step !== undefined) this.statement(step);
      this.jump(test, true, top);
    }
    this.place(loop.end);
  }

  /** `i++` and `i < n` (or `i--` and `i >= n`) in one instruction. */
  countingLoop(test, step, top) {
    const name = comparisonNames.get(test.operator);
    const sameName = test.left?.is === 'name' && step.target.is === 'name' && test.left.name === step.target.name;
    const byOne = step.value.is === 'number' && step.value.value === 1;
    const upwards = name === 'LT' || name === 'LE';
    if (!sameName || !byOne || step.operator !== (upwards ? '+' : '-') || this.typeOf(test.left) !== 'i') return false;
    const limit = this.source(test.right, 'i');
    if (!codeOf.has(`LOOP_${name}_L${limit.form}`)) return false;
    this.emit(`LOOP_${name}_L${limit.form}`, this.local(test.left.name).slot, limit.operand, top);
    return true;
  }
}
