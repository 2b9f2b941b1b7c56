/** Which of Google's methods the workspace has, class by class, and which of the same classes it lacks. */
import path from 'node:path';
import ts from 'typescript';

export interface ClassInventory {
  /** Google's name: `Range`, `Drive.Files`. */
  readonly name: string;
  /** The methods that the workspace has, in order. */
  readonly has: readonly string[];
  /** The methods of Google's typings that it lacks; deprecated ones are not counted. */
  readonly lacks: readonly string[];
}

const REALM = path.join(import.meta.dirname, 'realm');

/** The functions of realm/ that make Google's objects; their first argument is Google's name of the class. */
const MAKERS = ['strict', 'maker'];

/** Gives an object of the type that it is asked for, with every method of it: the compiler checks the table behind it. */
const WHOLE_MAKER = 'builderOf';

/** Where a name is passed on to a maker: the enums, the services that are absent, and the makers themselves. */
const PASSING_ON = ['service-object.ts', 'enumeration.ts', 'absent.ts', 'chart.ts'];

/** Where Google's classes of one name stand in the typings, in the order in which they are looked for. */
const NAMESPACES = 'Spreadsheet Base Script HTML Cache Lock Mail Properties Utilities Charts'.split(' ');

/** What every object has, and what no typings know: console and the events. */
const OF_EVERY_OBJECT = ['toString'];

/**
 * Reads the realm's sources with the compiler. Throws where an object is made under a name that can't be read there.
 */
export function inventory(): ClassInventory[] {
  const program = realmProgram();
  const checker = program.getTypeChecker();
  const found = new Map<string, Set<string>>();
  const add = (name: string, members: readonly string[]) => {
    const known = found.get(name) ?? new Set();
    for (const member of members) known.add(member);
    found.set(name, known);
  };
  for (const file of program.getSourceFiles()) {
    if (path.dirname(file.fileName) !== REALM) continue;
    visit(file, (node) => {
      if (!ts.isCallExpression(node)) return;
      const maker = node.expression.getText();
      if (maker === WHOLE_MAKER) {
        const type = checker.getTypeAtLocation(node);
        add(type.symbol.name, methodsOf(checker, type, node));
      }
      const [name, made] = node.arguments;
      if (!MAKERS.includes(maker) || !name || !made) return;
      const type = madeType(checker, made, maker === 'maker');
      for (const one of namesOf(checker, name)) add(one, methodsOf(checker, type, made));
    });
  }
  return [...found]
    .map(([name, has]) => classInventory(program, name, [...has]))
    .filter(({ has }) => has.length > 0)
    .sort((one, other) => one.name.localeCompare(other.name));
}

function classInventory(program: ts.Program, name: string, members: readonly string[]): ClassInventory {
  // The builder of one kind of chart has those of every chart's builder too; they are counted there.
  const elsewhere = /^Embedded\w+ChartBuilder$/.test(name)
    ? googleMethods(program, 'EmbeddedChartBuilder')
    : [];
  const ignored = [...OF_EVERY_OBJECT, ...elsewhere];
  const has = members.filter((member) => !ignored.includes(member)).sort();
  const known = [...ignored, ...has];
  return { name, has, lacks: googleMethods(program, name).filter((method) => !known.includes(method)) };
}

function realmProgram(): ts.Program {
  const config = ts.readConfigFile(path.join(REALM, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, ts.sys, REALM);
  return ts.createProgram(fileNames, { ...options, noEmit: true });
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => visit(child, look));
}

/** The names that the argument may have; none inside the makers themselves, which pass theirs on. */
function namesOf(checker: ts.TypeChecker, argument: ts.Expression): string[] {
  const type = checker.getTypeAtLocation(argument);
  const names = (type.isUnion() ? type.types : [type]).filter((one) => one.isStringLiteral());
  if (names.length > 0) return names.map(({ value }) => value);
  const file = path.basename(argument.getSourceFile().fileName);
  if (PASSING_ON.includes(file)) return [];
  const { line } = argument.getSourceFile().getLineAndCharacterOfPosition(argument.getStart());
  throw new Error(`${file}:${line + 1}: the name of what is made here can't be read.`);
}

/** The object itself; of `maker`, the objects of the class. */
function madeType(checker: ts.TypeChecker, made: ts.Expression, isMaker: boolean): ts.Type {
  const type = checker.getTypeAtLocation(made);
  if (!isMaker) return type;
  const [constructed] = type.getConstructSignatures();
  return constructed?.getReturnType() ?? type;
}

function methodsOf(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): string[] {
  return type
    .getProperties()
    .filter(({ name, declarations = [] }) => !name.startsWith('__@') && !declarations.some(isPrivate))
    .filter((property) => checker.getTypeOfSymbolAtLocation(property, at).getCallSignatures().length > 0)
    .map(({ name }) => name);
}

function isPrivate(declaration: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) !== 0;
}

/** The methods of Google's class in the typings, without deprecated ones; none where there is no such class. */
function googleMethods(program: ts.Program, name: string): string[] {
  const type = googleClass(program, name);
  if (!type) return [];
  const checker = program.getTypeChecker();
  const [at] = type.symbol.declarations ?? [];
  return type
    .getProperties()
    .filter((property) => !property.getJsDocTags(checker).some((tag) => tag.name === 'deprecated'))
    .filter(
      (property) => at && checker.getTypeOfSymbolAtLocation(property, at).getCallSignatures().length > 0,
    )
    .map((property) => property.name)
    .sort();
}

function googleClass(program: ts.Program, name: string): ts.Type | undefined {
  const checker = program.getTypeChecker();
  const all = program.getSourceFiles().flatMap((file) => googleInterfaces(file));
  const [service = '', ...parts] = name.split('.');
  const candidates =
    parts.length === 0
      ? NAMESPACES.map((namespace) => `GoogleAppsScript.${namespace}.${name}`)
      : all.map((one) => one.name).filter((one) => isCollection(one, service, parts));
  const node = candidates.map((one) => all.find((other) => other.name === one)).find(Boolean)?.node;
  return node && checker.getTypeAtLocation(node);
}

/** `Sheets.Spreadsheets.Values` is `GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection`. */
function isCollection(full: string, service: string, parts: readonly string[]): boolean {
  const end = `.Collection.${parts.join('.')}Collection`;
  return full.startsWith(`GoogleAppsScript.${service}`) && full.endsWith(end) && !/_v[12]\./.test(full);
}

function googleInterfaces(file: ts.SourceFile): { name: string; node: ts.InterfaceDeclaration }[] {
  if (!file.fileName.includes('@types/google-apps-script/')) return [];
  const found: { name: string; node: ts.InterfaceDeclaration }[] = [];
  const look = (node: ts.Node, inside: string): void => {
    const name = (part: ts.Node) => (inside === '' ? part.getText() : `${inside}.${part.getText()}`);
    if (ts.isInterfaceDeclaration(node)) found.push({ name: name(node.name), node });
    if (ts.isModuleDeclaration(node)) node.forEachChild((child) => look(child, name(node.name)));
    else if (ts.isModuleBlock(node) || ts.isSourceFile(node))
      node.forEachChild((child) => look(child, inside));
  };
  look(file, '');
  return found;
}

/** One line for each class: how many it has, and the names of those that it lacks. */
export function inventoryText(classes: readonly ClassInventory[]): string {
  const lines = classes.map(({ name, has, lacks }) => {
    const count = `${has.length} of ${has.length + lacks.length}`;
    return `- **${name}**: ${count}${lacks.length === 0 ? '' : `; lacks ${lacks.join(', ')}`}`;
  });
  return `# Google's methods in the local workspace\n\n${total(classes)}\n\n${lines.join('\n')}\n`;
}

/** "The workspace has 512 methods of 60 of Google's classes, and lacks 400 methods of the same classes." */
export function total(classes: readonly ClassInventory[]): string {
  const sum = (count: (one: ClassInventory) => number) => classes.reduce((all, one) => all + count(one), 0);
  const has = sum((one) => one.has.length);
  const lacks = sum((one) => one.lacks.length);
  return `The workspace has ${has} methods of ${classes.length} of Google's classes, and lacks ${lacks} methods of the same classes.`;
}
