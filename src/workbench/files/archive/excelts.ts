// What is used of the library, in one file that is loaded as one.
export { Workbook } from "@cj-tech-master/excelts";
export { concatUint8Arrays, unzip, zip } from "@cj-tech-master/excelts/archive";
export { installChartSupport } from "@cj-tech-master/excelts/chart";
export { parseXml, queryAll, textContent, xmlEncode } from "@cj-tech-master/excelts/xml";
