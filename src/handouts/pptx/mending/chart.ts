/** Two axes for two axes (the package names a third that is not there), and plain labels below the bars. */
export function mendedChart(xml: string): string {
  const axes = [...xml.matchAll(/<c:(?:catAx|valAx)>\s*<c:axId val="(\d+)"\/>/g)].map(([, id]) => id)
  return xml
    .replace(/(<\/?c:(?:catAx|valAx|barChart)>)|<c:axId val="(\d+)"\/>/g, (found, _tag, id?: string) =>
      id === undefined || axes.includes(id) ? found : '',
    )
    .replaceAll('c:multiLvlStrRef>', 'c:strRef>')
    .replaceAll('c:multiLvlStrCache>', 'c:strCache>')
    .replace(/<\/?c:lvl>/g, '')
    .replace(/(<c:dLbls>)(?:(?!<\/c:dLbls>)[\s\S])*<\/c:dLbls>(\s*<c:gapWidth)/, '$2')
}
