/** TypeDoc 0.28 shows `readonly [A, ...A[]]` of a property without its dots: it is read again, from its words. */
export function keepRest(context, reflection) {
  const { type } = reflection;
  if (type?.type !== "typeOperator" || type.target.type !== "tuple") return;
  const words = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.type;
  if (words) reflection.type = context.converter.convertType(context.withScope(reflection), words);
}
