// @ts-nocheck
// Generated from the contract by npm run generate. Do not edit.
import type { ContractValidators } from '../../../mocks/kernel/contract.ts'

var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
formatNames=exports.fastFormats=exports.fullFormats=void 0;function fmtDef(validate,compare){return{validate,compare}}exports.fullFormats={date:fmtDef(date,compareDate),
time:fmtDef(getTime(!0),compareTime),"date-time":fmtDef(getDateTime(!0),compareDateTime),"iso-time":fmtDef(getTime(),compareIsoTime),"iso-date-time":fmtDef(getDateTime(),
compareIsoDateTime),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte,int32:{type:"number",validate:validateInt32},int64:{type:"number",validate:validateInt64},
float:{type:"number",validate:validateNumber},double:{type:"number",validate:validateNumber},password:!0,binary:!0};exports.fastFormats={...exports.fullFormats,
date:fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,compareDate),time:fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareTime),"dat\
e-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareDateTime),"iso-time":fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
compareIsoTime),"iso-date-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,compareIsoDateTime),
uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
exports.formatNames=Object.keys(exports.fullFormats);function isLeapYear(year){return year%4===0&&(year%100!==0||year%400===0)}var DATE=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
DAYS=[0,31,28,31,30,31,30,31,31,30,31,30,31];function date(str){let matches=DATE.exec(str);if(!matches)return!1;let year=+matches[1],month=+matches[2],day=+matches[3];
return month>=1&&month<=12&&day>=1&&day<=(month===2&&isLeapYear(year)?29:DAYS[month])}function compareDate(d1,d2){if(d1&&d2)return d1>d2?1:d1<d2?-1:0}var TIME=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone){return function(str){let matches=TIME.exec(str);if(!matches)return!1;let hr=+matches[1],min=+matches[2],sec=+matches[3],tz=matches[4],
tzSign=matches[5]==="-"?-1:1,tzH=+(matches[6]||0),tzM=+(matches[7]||0);if(tzH>23||tzM>59||strictTimeZone&&!tz)return!1;if(hr<=23&&min<=59&&sec<60)return!0;let utcMin=min-
tzM*tzSign,utcHr=hr-tzH*tzSign-(utcMin<0?1:0);return(utcHr===23||utcHr===-1)&&(utcMin===59||utcMin===-1)&&sec<61}}function compareTime(s1,s2){if(!(s1&&s2))return;
let t1=new Date("2020-01-01T"+s1).valueOf(),t2=new Date("2020-01-01T"+s2).valueOf();if(t1&&t2)return t1-t2}function compareIsoTime(t1,t2){if(!(t1&&t2))return;let a1=TIME.
exec(t1),a2=TIME.exec(t2);if(a1&&a2)return t1=a1[1]+a1[2]+a1[3],t2=a2[1]+a2[2]+a2[3],t1>t2?1:t1<t2?-1:0}var DATE_TIME_SEPARATOR=/t|\s/i;function getDateTime(strictTimeZone){
let time=getTime(strictTimeZone);return function(str){let dateTime=str.split(DATE_TIME_SEPARATOR);return dateTime.length===2&&date(dateTime[0])&&time(dateTime[1])}}
function compareDateTime(dt1,dt2){if(!(dt1&&dt2))return;let d1=new Date(dt1).valueOf(),d2=new Date(dt2).valueOf();if(d1&&d2)return d1-d2}function compareIsoDateTime(dt1,dt2){
if(!(dt1&&dt2))return;let[d1,t1]=dt1.split(DATE_TIME_SEPARATOR),[d2,t2]=dt2.split(DATE_TIME_SEPARATOR),res=compareDate(d1,d2);if(res!==void 0)return res||compareTime(
t1,t2)}var NOT_URI_FRAGMENT=/\/|:/,URI=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str){return NOT_URI_FRAGMENT.test(str)&&URI.test(str)}var BYTE=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function byte(str){
return BYTE.lastIndex=0,BYTE.test(str)}var MIN_INT32=-(2**31),MAX_INT32=2**31-1;function validateInt32(value){return Number.isInteger(value)&&value<=MAX_INT32&&
value>=MIN_INT32}function validateInt64(value){return Number.isInteger(value)}function validateNumber(){return!0}var Z_ANCHOR=/[^\\]\\Z/;function regex(str){if(Z_ANCHOR.
test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});function check(validate){return value=>validate(value)?void 0:violation(validate.errors)}function optional(validate){return value=>value===void 0||validate(value)?
void 0:violation(validate.errors)}function violation(errors){let last=errors[errors.length-1];if(last.keyword!=="anyOf"&&last.keyword!=="oneOf")return plain(last);
let branches=errors.slice(0,-1),deepest=branches.reduce((best,error)=>depth(error)>depth(best)?error:best,last);return depth(deepest)>depth(last)?plain(deepest):
alternatives(last,branches)??plain(branches[branches.length-1]??last)}var depth=error=>error.instancePath.split("/").length;function alternatives({instancePath},branches){
let words=(keyword,param)=>branches.filter(error=>error.keyword===keyword).map(error=>error.params[param]),names=words("required","missingProperty");if(names.length===
branches.length&&names.length>0){let message=`must have required property ${unique(names.map(name=>`'${name}'`)).join(" or ")}`;return{path:instancePath,keyword:"\
required",message,member:names[0]}}let types=words("type","type").flat();if(!(types.length<branches.length||types.length===0))return{path:instancePath,keyword:"\
type",message:`must be ${unique(types).join(" or ")}`,...memberOf(instancePath)}}var unique=list=>[...new Set(list)];function plain(error){let{keyword,params,instancePath}=error;
if(keyword==="required"||keyword==="dependentRequired")return{path:instancePath,keyword,message:error.message,member:params.missingProperty};if(keyword==="addit\
ionalProperties"||keyword==="unevaluatedProperties"){let member=params.additionalProperty??params.unevaluatedProperty;return{path:instancePath,keyword,message:`\
must not have member '${member}'`,member}}if(keyword==="enum")return{path:instancePath,keyword,message:`must be one of ${params.allowedValues.join(", ")}`,...memberOf(
instancePath)};if(keyword==="const")return{path:instancePath,keyword,message:`must be ${JSON.stringify(params.allowedValue)}`,...memberOf(instancePath)};if(keyword===
"type"&&Array.isArray(params.type))return{path:instancePath,keyword,message:`must be ${params.type.join(" or ")}`,...memberOf(instancePath)};if(keyword==="prope\
rtyNames"){let member=params.propertyName;return{path:instancePath,keyword,message:`must not have member '${member}'`,member}}return keyword==="discriminator"?{
path:instancePath,keyword,message:error.message,member:params.tag}:{path:instancePath,keyword,message:error.message,...memberOf(instancePath)}}function memberOf(pointer){
let name=pointer.split("/").filter(part=>part!==""&&!/^\d+$/.test(part)).pop();return name===void 0?{}:{member:name.replaceAll("~1","/").replaceAll("~0","~")}}var v0=validate52;function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id"))return validate52.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let data0=data.id;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;
if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)
if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate52.errors=[{instancePath:instancePath+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.id=
coerced0))}}}else return validate52.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate52.
errors=vErrors,errors===0}validate52.evaluated={props:{id:!0},dynamicProps:!1,dynamicItems:!1};var v1=validate53;function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.to!==void 0){let data0=data.to,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(
data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="\
boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate53.errors=[{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.to=coerced0))}var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.channel!==void 0){let data1=data.channel,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(dataType1==
"object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&(coerced1=data1)),coerced1===void 0)if(dataType1==
"number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate53.errors=[{instancePath:instancePath+"/channel",schemaPath:"\
#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.channel=coerced1))}
var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.system!==void 0){let data2=data.system,_errs5=errors;if(typeof data2!="string"){let dataType2=typeof data2,
coerced2;if(dataType2=="object"&&Array.isArray(data2)&&data2.length==1&&(data2=data2[0],dataType2=typeof data2,typeof data2=="string"&&(coerced2=data2)),coerced2===
void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else return validate53.errors=[{instancePath:instancePath+
"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced2!==void 0&&(data2=coerced2,data!==void 0&&
(data.system=coerced2))}var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.purpose!==void 0){let data3=data.purpose,_errs7=errors;if(typeof data3!=
"string"){let dataType3=typeof data3,coerced3;if(dataType3=="object"&&Array.isArray(data3)&&data3.length==1&&(data3=data3[0],dataType3=typeof data3,typeof data3==
"string"&&(coerced3=data3)),coerced3===void 0)if(dataType3=="number"||dataType3=="boolean")coerced3=""+data3;else if(data3===null)coerced3="";else return validate53.
errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced3!==
void 0&&(data3=coerced3,data!==void 0&&(data.purpose=coerced3))}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.after!==void 0){let data4=data.
after,_errs9=errors;if(typeof data4!="string"){let dataType4=typeof data4,coerced4;if(dataType4=="object"&&Array.isArray(data4)&&data4.length==1&&(data4=data4[0],
dataType4=typeof data4,typeof data4=="string"&&(coerced4=data4)),coerced4===void 0)if(dataType4=="number"||dataType4=="boolean")coerced4=""+data4;else if(data4===
null)coerced4="";else return validate53.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;coerced4!==void 0&&(data4=coerced4,data!==void 0&&(data.after=coerced4))}var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.wait!==
void 0){let data5=data.wait,_errs11=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let dataType5=typeof data5,coerced5;if(dataType5==
"object"&&Array.isArray(data5)&&data5.length==1&&(data5=data5[0],dataType5=typeof data5,typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)&&(coerced5=
data5)),coerced5===void 0)if(dataType5==="boolean"||data5===null||dataType5==="string"&&data5&&data5==+data5&&!(data5%1))coerced5=+data5;else return validate53.
errors=[{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced5!==
void 0&&(data5=coerced5,data!==void 0&&(data.wait=coerced5))}if(errors===_errs11&&typeof data5=="number"&&isFinite(data5)){if(data5>3e4||isNaN(data5))return validate53.
errors=[{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/maximum",keyword:"maximum",params:{comparison:"<=",limit:3e4},message:"must be <= 30000"}],
!1;if(data5<0||isNaN(data5))return validate53.errors=[{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var valid0=_errs11===errors}else var valid0=!0}}}}}else return validate53.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate53.errors=vErrors,errors===0}validate53.evaluated={props:{to:!0,channel:!0,system:!0,purpose:!0,
after:!0,wait:!0},dynamicProps:!1,dynamicItems:!1};var v2=validate54;var schema22={type:"string",enum:["ok","refused","fault","disrupted","unimplemented","error"]};function validate55(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=
data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data;else if(data===
null)coerced0="";else return validate55.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==
void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return data==="ok"||data==="refused"||data==="fault"||data==="disrupted"||
data==="unimplemented"||data==="error"?(validate55.errors=vErrors,errors===0):(validate55.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema22.
enum},message:"must be equal to one of the allowed values"}],!1)}validate55.evaluated={dynamicProps:!1,dynamicItems:!1};function validate54(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.system!==void 0){let data0=data.
system,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],
dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===
null)coerced0="";else return validate54.errors=[{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.system=coerced0))}var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.operation!==void 0){let data1=data.operation,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.
isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1==
"boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate54.errors=[{instancePath:instancePath+"/operation",schemaPath:"#/properties/ope\
ration/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.operation=coerced1))}var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.outcome!==void 0){let _errs5=errors;validate55(data.outcome,{instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"\
outcome",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0)if(data.limit!==void 0){let data3=data.limit,_errs6=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let dataType2=typeof data3,
coerced2;if(dataType2=="object"&&Array.isArray(data3)&&data3.length==1&&(data3=data3[0],dataType2=typeof data3,typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3)&&(coerced2=data3)),coerced2===void 0)if(dataType2==="boolean"||data3===null||dataType2==="string"&&data3&&data3==+data3&&!(data3%1))coerced2=+data3;else
return validate54.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;coerced2!==void 0&&(data3=coerced2,data!==void 0&&(data.limit=coerced2))}if(errors===_errs6&&typeof data3=="number"&&isFinite(data3)){if(data3>1e3||isNaN(
data3))return validate54.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},
message:"must be <= 1000"}],!1;if(data3<1||isNaN(data3))return validate54.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs6===errors}else var valid0=!0}}}else return validate54.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate54.errors=vErrors,errors===0}validate54.evaluated={props:{
system:!0,operation:!0,outcome:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var v3=validate57;function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.system===void 0&&(missing0="system"))return validate57.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.system!==void 0){let data0=data.system;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;
if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)
if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate57.errors=[{instancePath:instancePath+"/syst\
em",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.system=coerced0))}}}else return validate57.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate57.
errors=vErrors,errors===0}validate57.evaluated={props:{system:!0},dynamicProps:!1,dynamicItems:!1};var v4=validate58;function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.system===void 0&&(missing0="system")||data.kind===void 0&&(missing0="kind"))return validate58.errors=[{instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.system!==void 0){let data0=data.system,
_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=
typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0=
"";else return validate58.errors=[{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.system=coerced0))}var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.kind!==
void 0){let data1=data.kind,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==
1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===
null)coerced1="";else return validate58.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.kind=coerced1))}var valid0=_errs3===errors}else var valid0=!0}else return validate58.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate58.errors=vErrors,errors===0}validate58.
evaluated={props:{system:!0,kind:!0},dynamicProps:!1,dynamicItems:!1};var v5=validate59,schema25={type:"object",properties:{secrets:{type:"string",enum:["0","1"]},
limit:{type:"integer",minimum:1,maximum:1e3}},required:[]};function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.secrets!==void 0){let data0=data.secrets,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate59.errors=[{instancePath:instancePath+
"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==
void 0&&(data.secrets=coerced0))}if(!(data0==="0"||data0==="1"))return validate59.errors=[{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets\
/enum",keyword:"enum",params:{allowedValues:schema25.properties.secrets.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0)if(data.limit!==void 0){let data1=data.limit,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let dataType1=typeof data1,
coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)&&(coerced1=data1)),coerced1===void 0)if(dataType1==="boolean"||data1===null||dataType1==="string"&&data1&&data1==+data1&&!(data1%1))coerced1=+data1;else
return validate59.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.limit=coerced1))}if(errors===_errs3&&typeof data1=="number"&&isFinite(data1)){if(data1>1e3||isNaN(
data1))return validate59.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},
message:"must be <= 1000"}],!1;if(data1<1||isNaN(data1))return validate59.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate59.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate59.errors=vErrors,errors===0}validate59.evaluated={props:{
secrets:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var v6=validate60,schema26={type:"object",properties:{secrets:{type:"string",enum:["0","1"]}},required:[]};
function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate60.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.secrets!==void 0){let data0=data.secrets;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&
data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")
coerced0=""+data0;else if(data0===null)coerced0="";else return validate60.errors=[{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.secrets=coerced0))}if(!(data0==="0"||data0===
"1"))return validate60.errors=[{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/enum",keyword:"enum",params:{allowedValues:schema26.properties.
secrets.enum},message:"must be equal to one of the allowed values"}],!1}}else return validate60.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate60.errors=vErrors,errors===0}validate60.evaluated={props:{secrets:!0},dynamicProps:!1,dynamicItems:!1};
var v7=validate61;function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate61.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.system===void 0&&(missing0="system")||data.kind===void 0&&(missing0="kind")||data.key===void 0&&(missing0="key"))return validate61.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.system!==
void 0){let data0=data.system,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==
1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===
null)coerced0="";else return validate61.errors=[{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.system=coerced0))}var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.kind!==void 0){let data1=data.kind,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&
data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")
coerced1=""+data1;else if(data1===null)coerced1="";else return validate61.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.kind=coerced1))}var valid0=_errs3===errors}else
var valid0=!0;if(valid0)if(data.key!==void 0){let data2=data.key,_errs5=errors;if(typeof data2!="string"){let dataType2=typeof data2,coerced2;if(dataType2=="obj\
ect"&&Array.isArray(data2)&&data2.length==1&&(data2=data2[0],dataType2=typeof data2,typeof data2=="string"&&(coerced2=data2)),coerced2===void 0)if(dataType2=="n\
umber"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else return validate61.errors=[{instancePath:instancePath+"/key",schemaPath:"#/p\
roperties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.key=coerced2))}var valid0=_errs5===
errors}else var valid0=!0}}else return validate61.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate61.errors=vErrors,errors===0}validate61.evaluated={props:{system:!0,kind:!0,key:!0},dynamicProps:!1,dynamicItems:!1};var v8=validate62;function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.system===void 0&&(missing0="system")||data.name===void 0&&(missing0="name"))return validate62.errors=[{instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.system!==void 0){let data0=data.system,
_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=
typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0=
"";else return validate62.errors=[{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.system=coerced0))}var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.name!==
void 0){let data1=data.name,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==
1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===
null)coerced1="";else return validate62.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.name=coerced1))}var valid0=_errs3===errors}else var valid0=!0}else return validate62.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate62.errors=vErrors,errors===0}validate62.
evaluated={props:{system:!0,name:!0},dynamicProps:!1,dynamicItems:!1};var v9=validate63;function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate63.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.system!==void 0){let data0=data.system;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&
data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")
coerced0=""+data0;else if(data0===null)coerced0="";else return validate63.errors=[{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.system=coerced0))}}}else return validate63.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate63.errors=vErrors,errors===0}validate63.evaluated=
{props:{system:!0},dynamicProps:!1,dynamicItems:!1};var v10=validate64;function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.name===void 0&&(missing0="name"))return validate64.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.name!==void 0){let data0=data.name;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;
if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)
if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate64.errors=[{instancePath:instancePath+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.
name=coerced0))}}}else return validate64.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate64.
errors=vErrors,errors===0}validate64.evaluated={props:{name:!0},dynamicProps:!1,dynamicItems:!1};var v02=validate522;var pattern3=new RegExp("^[a-z0-9-]{1,40}$","u");function validate542(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate542.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(!pattern3.test(data))return validate542.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]{1,40}$"},message:'\
must match pattern "^[a-z0-9-]{1,40}$"'}],!1}else return validate542.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;return validate542.errors=vErrors,errors===0}validate542.evaluated={dynamicProps:!1,dynamicItems:!1};var formats0=require_formats().fullFormats["date-time"],schema23={type:"string",enum:["running","frozen"]};function validate572(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate572.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate572.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1):data==="running"||data==="frozen"?(validate572.errors=vErrors,errors===0):(validate572.errors=[{instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema23.enum},message:"must be equal to one of the allowed values"}],!1)}validate572.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.now===void 0&&(missing0="now")||data.mode===void 0&&(missing0="mode"))return validate56.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.now!==void 0){let data0=data.now,_errs1=errors;
if(errors===_errs1&&errors===_errs1)if(typeof data0=="string"){if(!formats0.validate(data0))return validate56.errors=[{instancePath:instancePath+"/now",schemaPath:"\
#/properties/now/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate56.errors=[{instancePath:instancePath+
"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)
if(data.mode!==void 0){let _errs3=errors;validate572(data.mode,{instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate572.errors:vErrors.concat(validate572.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0}else return validate56.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate56.errors=vErrors,errors===0}validate56.
evaluated={props:{now:!0,mode:!0},dynamicProps:!1,dynamicItems:!1};function validate532(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate532.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.baseUrl===void 0&&(missing0="baseUrl")||
data.clock===void 0&&(missing0="clock")||data.random===void 0&&(missing0="random")||data.systems===void 0&&(missing0="systems"))return validate532.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;
validate542(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate542.errors:
vErrors.concat(validate542.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.baseUrl!==void 0){let _errs2=errors;if(typeof data.
baseUrl!="string")return validate532.errors=[{instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.clock!==void 0){let _errs4=errors;validate56(data.clock,{instancePath:instancePath+
"/clock",parentData:data,parentDataProperty:"clock",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.random!==void 0){let _errs5=errors;if(typeof data.random!="string")return validate532.
errors=[{instancePath:instancePath+"/random",schemaPath:"#/properties/random/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.systems!==void 0){let data4=data.systems,_errs7=errors;if(errors===_errs7)if(Array.isArray(data4)){var valid1=!0;let len0=data4.
length;for(let i0=0;i0<len0;i0++){let _errs9=errors;if(typeof data4[i0]!="string")return validate532.errors=[{instancePath:instancePath+"/systems/"+i0,schemaPath:"\
#/properties/systems/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs9===errors;if(!valid1)break}}else return validate532.
errors=[{instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===
errors}else var valid0=!0}}}}else return validate532.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate532.errors=vErrors,errors===0}validate532.evaluated={props:{id:!0,baseUrl:!0,clock:!0,random:!0,systems:!0},dynamicProps:!1,dynamicItems:!1};function validate522(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate522.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
worlds===void 0&&(missing0="worlds"))return validate522.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.worlds!==void 0){let data0=data.worlds;if(errors===errors)if(Array.isArray(data0)){var valid1=!0;let len0=data0.
length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate532(data0[i0],{instancePath:instancePath+"/worlds/"+i0,parentData:data0,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate532.errors:vErrors.concat(validate532.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else
return validate522.errors=[{instancePath:instancePath+"/worlds",schemaPath:"#/properties/worlds/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1}}else return validate522.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate522.
errors=vErrors,errors===0}validate522.evaluated={props:{worlds:!0},dynamicProps:!1,dynamicItems:!1};var v12=validate612;var pattern4=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function validate622(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate622.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0="error"))return validate622.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)
if(key0!=="error"){return validate622.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}if(_errs1===errors&&data.error!==void 0){let data0=data.error;if(errors===errors)if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){let missing1;if(data0.code===void 0&&(missing1="code")||data0.message===void 0&&(missing1="message"))return validate622.errors=
[{instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty:missing1},message:"must have required p\
roperty '"+missing1+"'"}],!1;{let _errs4=errors;for(let key1 in data0)if(!(key1==="code"||key1==="message")){return validate622.errors=[{instancePath:instancePath+
"/error",schemaPath:"#/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional \
properties"}],!1;break}if(_errs4===errors){if(data0.code!==void 0){let data1=data0.code,_errs5=errors;if(errors===_errs5)if(typeof data1=="string"){if(!pattern4.
test(data1))return validate622.errors=[{instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/properties/code/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'}],!1}else return validate622.errors=[{instancePath:instancePath+"/er\
ror/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs5===errors}else
var valid1=!0;if(valid1)if(data0.message!==void 0){let _errs7=errors;if(typeof data0.message!="string")return validate622.errors=[{instancePath:instancePath+"/e\
rror/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs7===errors}else
var valid1=!0}}}else return validate622.errors=[{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1}}}else return validate622.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate622.
errors=vErrors,errors===0}validate622.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate612(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate612.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate622(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate622.
errors:vErrors.concat(validate622.errors),errors=vErrors.length),validate612.errors=vErrors,errors===0}validate612.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var v22=validate642;function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data){let data0=data[key0],_errs2=errors;if(errors===_errs2)if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0){
let data1=data0[key1],_errs5=errors;if(errors===_errs5)if(Array.isArray(data1)){var valid2=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],
_errs7=errors;if(errors===_errs7&&!(data2&&typeof data2=="object"&&!Array.isArray(data2)))return validate65.errors=[{instancePath:instancePath+"/"+key0.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,schemaPath:"#/additionalProperties/additionalProperties/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var valid2=_errs7===errors;if(!valid2)break}}else return validate65.errors=[{instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/additionalProperties/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid1=_errs5===errors;if(!valid1)break}else return validate65.errors=[{instancePath:instancePath+"\
/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs2===
errors;if(!valid0)break}else return validate65.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate65.
errors=vErrors,errors===0}validate65.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var func1=require_ucs2length().default;function validate642(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate642.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="id"||key0==="from"||key0==="seed"||key0==="random"||key0==="now")){return validate642.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;
if(typeof data.id!="string")return validate642.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs4=errors;if(typeof data.from!="string")return validate642.
errors=[{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.seed!==void 0){let _errs6=errors;validate65(data.seed,{instancePath:instancePath+"/seed",parentData:data,parentDataProperty:"\
seed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.random!==void 0){let data3=data.random,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>256)return validate642.
errors=[{instancePath:instancePath+"/random",schemaPath:"#/properties/random/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than \
256 characters"}],!1}else return validate642.errors=[{instancePath:instancePath+"/random",schemaPath:"#/properties/random/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.now!==void 0){let _errs9=errors;if(typeof data.now!="string")
return validate642.errors=[{instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs9===errors}else var valid0=!0}}}}}else return validate642.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate642.errors=vErrors,errors===0}validate642.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v32=validate67;function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id")||data.baseUrl===void 0&&(missing0="baseUrl"))return validate67.errors=[{instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;validate542(
data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate542.errors:vErrors.concat(
validate542.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.baseUrl!==void 0){let _errs2=errors;if(typeof data.baseUrl!=
"string")return validate67.errors=[{instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate67.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate67.errors=vErrors,errors===0}validate67.evaluated={props:{id:!0,baseUrl:!0},dynamicProps:!1,dynamicItems:!1};
var v42=validate69;function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate532(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate532.errors:vErrors.concat(validate532.errors),errors=vErrors.length),validate69.errors=vErrors,errors===
0}validate69.evaluated={props:{id:!0,baseUrl:!0,clock:!0,random:!0,systems:!0},dynamicProps:!1,dynamicItems:!1};var v52=validate71;function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data){return validate71.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}else return validate71.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate71.errors=vErrors,errors===0}validate71.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v62=validate72;function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0&&!(data&&typeof data=="object"&&!Array.isArray(
data))?(validate73.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1):(validate73.errors=vErrors,errors===
0)}validate73.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate72.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
validate73(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors),
errors=vErrors.length),validate72.errors=vErrors,errors===0}validate72.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v72=validate75;function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate56(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length),validate75.errors=vErrors,errors===
0}validate75.evaluated={props:{now:!0,mode:!0},dynamicProps:!1,dynamicItems:!1};var v82=validate77;function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate77.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let _errs1=errors;for(let key0 in data)if(!(key0==="now"||key0==="mode")){return validate77.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.now!==void 0){let _errs2=errors;
if(typeof data.now!="string")return validate77.errors=[{instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.mode!==void 0){let _errs4=errors;validate572(data.mode,{instancePath:instancePath+
"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate572.errors:vErrors.concat(validate572.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}else return validate77.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return validate77.errors=vErrors,errors===0}validate77.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v92=validate79;function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate79.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let _errs1=errors;for(let key0 in data)if(!(key0==="ms"||key0==="by")){return validate79.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.ms!==void 0){let data0=data.
ms,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate79.errors=[{instancePath:instancePath+"/ms",schemaPath:"\
#/properties/ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs2&&typeof data0=="number"&&isFinite(data0)&&(data0<
0||isNaN(data0)))return validate79.errors=[{instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.by!==void 0){let _errs4=errors;if(typeof data.by!="string")return validate79.
errors=[{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===
errors}else var valid0=!0}}else return validate79.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate79.errors=vErrors,errors===0}validate79.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v102=validate80;function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id")||data.system===void 0&&(missing0="system")||data.channel===void 0&&(missing0="channel")||data.to===void 0&&
(missing0="to")||data.purpose===void 0&&(missing0="purpose")||data.text===void 0&&(missing0="text")||data.at===void 0&&(missing0="at"))return validate81.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==
void 0){let _errs1=errors;if(typeof data.id!="string")return validate81.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.system!==void 0){let _errs3=errors;if(typeof data.
system!="string")return validate81.errors=[{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.channel!==void 0){let _errs5=errors;if(typeof data.channel!="string")return validate81.
errors=[{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let _errs7=errors;if(typeof data.to!="string")return validate81.errors=[{instancePath:instancePath+"/t\
o",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.purpose!==void 0){let _errs9=errors;if(typeof data.purpose!="string")return validate81.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/prope\
rties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.code!==
void 0){let _errs11=errors;if(typeof data.code!="string")return validate81.errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.link!==void 0){let _errs13=errors;if(typeof data.
link!="string")return validate81.errors=[{instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.text!==void 0){let _errs15=errors;if(typeof data.text!="string")return validate81.
errors=[{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===
errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let data8=data.at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data8=="string"){if(!formats0.
validate(data8))return validate81.errors=[{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1}else return validate81.errors=[{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs17===errors}else var valid0=!0}}}}}}}}else return validate81.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate81.errors=vErrors,errors===0}validate81.evaluated={props:{id:!0,system:!0,channel:!0,to:!0,
purpose:!0,code:!0,link:!0,text:!0,at:!0},dynamicProps:!1,dynamicItems:!1};function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate80.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.captures===void 0&&(missing0="captures"))return validate80.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
captures!==void 0){let data0=data.captures;if(errors===errors)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;
validate81(data0[i0],{instancePath:instancePath+"/captures/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.
errors:vErrors.concat(validate81.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate80.errors=[{instancePath:instancePath+
"/captures",schemaPath:"#/properties/captures/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return validate80.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate80.errors=vErrors,errors===0}validate80.evaluated={props:{
captures:!0},dynamicProps:!1,dynamicItems:!1};var v11=validate83;var schema40={type:"string",enum:["ok","refused","fault","disrupted","unimplemented","error"]};function validate85(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate85.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate85.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1):data==="ok"||data==="refused"||data==="fault"||data==="disrupted"||data==="unimplemented"||data==="error"?(validate85.errors=vErrors,errors===
0):(validate85.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of the allowed values"}],
!1)}validate85.evaluated={dynamicProps:!1,dynamicItems:!1};function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate84.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.at===void 0&&(missing0="at")||data.system===
void 0&&(missing0="system")||data.operation===void 0&&(missing0="operation")||data.method===void 0&&(missing0="method")||data.path===void 0&&(missing0="path")||
data.status===void 0&&(missing0="status")||data.outcome===void 0&&(missing0="outcome")||data.durationMs===void 0&&(missing0="durationMs"))return validate84.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==
void 0){let _errs1=errors;if(typeof data.id!="string")return validate84.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let data1=data.at,_errs3=errors;
if(errors===_errs3&&errors===_errs3)if(typeof data1=="string"){if(!formats0.validate(data1))return validate84.errors=[{instancePath:instancePath+"/at",schemaPath:"\
#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate84.errors=[{instancePath:instancePath+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.system!==void 0){let _errs5=errors;if(typeof data.system!="string")return validate84.errors=[{instancePath:instancePath+"/system",schemaPath:"#/properti\
es/system/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.operation!==
void 0){let _errs7=errors;if(typeof data.operation!="string")return validate84.errors=[{instancePath:instancePath+"/operation",schemaPath:"#/properties/operatio\
n/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.method!==void 0){let _errs9=errors;
if(typeof data.method!="string")return validate84.errors=[{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let _errs11=errors;if(typeof data.path!="\
string")return validate84.errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data6=data.status,_errs13=errors;if(!(typeof data6=="number"&&
!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate84.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.outcome!==void 0){let _errs15=errors;validate85(
data.outcome,{instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate85.errors:
vErrors.concat(validate85.errors),errors=vErrors.length);var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.fault!==void 0){let _errs16=errors;if(typeof data.
fault!="string")return validate84.errors=[{instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let _errs18=errors;if(typeof data.reason!="string")return validate84.
errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs18===
errors}else var valid0=!0;if(valid0){if(data.durationMs!==void 0){let data10=data.durationMs,_errs20=errors;if(errors===_errs20)if(typeof data10=="number"&&isFinite(
data10)){if(data10<0||isNaN(data10))return validate84.errors=[{instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate84.errors=[{instancePath:instancePath+"/durationMs",schemaPath:"#/propert\
ies/durationMs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0)if(data.cause!==
void 0){let _errs22=errors;if(typeof data.cause!="string")return validate84.errors=[{instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0}}}}}}}}}}}else return validate84.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate84.errors=vErrors,errors===0}validate84.evaluated={props:{
id:!0,at:!0,system:!0,operation:!0,method:!0,path:!0,status:!0,outcome:!0,fault:!0,reason:!0,durationMs:!0,cause:!0},dynamicProps:!1,dynamicItems:!1};function validate83(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate83.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
entries===void 0&&(missing0="entries"))return validate83.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.entries!==void 0){let data0=data.entries;if(errors===errors)if(Array.isArray(data0)){var valid1=!0;let len0=data0.
length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate84(data0[i0],{instancePath:instancePath+"/entries/"+i0,parentData:data0,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else
return validate83.errors=[{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1}}else return validate83.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate83.
errors=vErrors,errors===0}validate83.evaluated={props:{entries:!0},dynamicProps:!1,dynamicItems:!1};var v122=validate88;function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate91.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data){let _errs2=errors;if(typeof data[key0]!="string")return validate91.errors=[{instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors;if(!valid0)break}else
return validate91.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate91.errors=vErrors,
errors===0}validate91.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate89.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs0=errors;validate84(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate84.errors:
vErrors.concat(validate84.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){let missing0;if(data.request===void 0&&(missing0="request")||data.response===void 0&&(missing0="response")||data.warnings===void 0&&(missing0=
"warnings"))return validate89.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have requ\
ired property '"+missing0+"'"}],!1;if(data.request!==void 0){let data0=data.request,_errs3=errors;if(errors===_errs3)if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){let missing1;if(data0.headers===void 0&&(missing1="headers")||data0.query===void 0&&(missing1="query"))return validate89.errors=[{instancePath:instancePath+
"/request",schemaPath:"#/allOf/1/properties/request/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+
"'"}],!1;if(data0.headers!==void 0){let _errs5=errors;validate91(data0.headers,{instancePath:instancePath+"/request/headers",parentData:data0,parentDataProperty:"\
headers",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate91.errors:vErrors.concat(validate91.errors),errors=vErrors.length);var valid2=_errs5===errors}else
var valid2=!0;if(valid2)if(data0.query!==void 0){let _errs6=errors;if(typeof data0.query!="string")return validate89.errors=[{instancePath:instancePath+"/reques\
t/query",schemaPath:"#/allOf/1/properties/request/properties/query/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs6===
errors}else var valid2=!0}else return validate89.errors=[{instancePath:instancePath+"/request",schemaPath:"#/allOf/1/properties/request/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data.response!==void 0){let data3=data.response,_errs8=errors;
if(errors===_errs8)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing2;if(data3.headers===void 0&&(missing2="headers"))return validate89.errors=
[{instancePath:instancePath+"/response",schemaPath:"#/allOf/1/properties/response/required",keyword:"required",params:{missingProperty:missing2},message:"must h\
ave required property '"+missing2+"'"}],!1;data3.headers!==void 0&&(validate91(data3.headers,{instancePath:instancePath+"/response/headers",parentData:data3,parentDataProperty:"\
headers",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate91.errors:vErrors.concat(validate91.errors),errors=vErrors.length))}else return validate89.errors=
[{instancePath:instancePath+"/response",schemaPath:"#/allOf/1/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs8===
errors}else var valid1=!0;if(valid1){if(data.warnings!==void 0){let data5=data.warnings,_errs11=errors;if(errors===_errs11)if(Array.isArray(data5)){var valid4=!0;
let len0=data5.length;for(let i0=0;i0<len0;i0++){let _errs13=errors;if(typeof data5[i0]!="string")return validate89.errors=[{instancePath:instancePath+"/warning\
s/"+i0,schemaPath:"#/allOf/1/properties/warnings/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs13===errors;if(!valid4)
break}}else return validate89.errors=[{instancePath:instancePath+"/warnings",schemaPath:"#/allOf/1/properties/warnings/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var valid1=_errs11===errors}else var valid1=!0;if(valid1)if(data.disruption!==void 0){let _errs15=errors;if(typeof data.disruption!=
"string")return validate89.errors=[{instancePath:instancePath+"/disruption",schemaPath:"#/allOf/1/properties/disruption/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid1=_errs15===errors}else var valid1=!0}}}else return validate89.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate89.errors=vErrors,errors===0}validate89.evaluated={props:{request:!0,
response:!0,warnings:!0,disruption:!0,id:!0,at:!0,system:!0,operation:!0,method:!0,path:!0,status:!0,outcome:!0,fault:!0,reason:!0,durationMs:!0,cause:!0},dynamicProps:!1,
dynamicItems:!1};function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate88.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate89(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.length),validate88.errors=
vErrors,errors===0}validate88.evaluated={props:{request:!0,response:!0,warnings:!0,disruption:!0,id:!0,at:!0,system:!0,operation:!0,method:!0,path:!0,status:!0,
outcome:!0,fault:!0,reason:!0,durationMs:!0,cause:!0},dynamicProps:!1,dynamicItems:!1};var v13=validate95;function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate95.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.invariant===void 0&&(missing0="invariant"))return validate95.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.invariant!==void 0&&typeof data.invariant!="string")return validate95.
errors=[{instancePath:instancePath+"/invariant",schemaPath:"#/properties/invariant/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else
return validate95.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate95.errors=vErrors,
errors===0}validate95.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v14=validate96;function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate96.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.ok===void 0&&(missing0="ok")||data.violations===void 0&&(missing0="violations"))return validate96.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.ok!==void 0){let _errs1=errors;
if(typeof data.ok!="boolean")return validate96.errors=[{instancePath:instancePath+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.violations!==void 0){let data1=data.violations,_errs3=errors;if(errors===
_errs3)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs5=errors;if(errors===_errs5)if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){let missing1;if(data2.entry===void 0&&(missing1="entry")||data2.message===void 0&&(missing1="message"))return validate96.errors=
[{instancePath:instancePath+"/violations/"+i0,schemaPath:"#/properties/violations/items/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}],!1;if(data2.entry!==void 0){let _errs7=errors;if(typeof data2.entry!="string")return validate96.errors=[{instancePath:instancePath+
"/violations/"+i0+"/entry",schemaPath:"#/properties/violations/items/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid2=_errs7===errors}else var valid2=!0;if(valid2)if(data2.message!==void 0){let _errs9=errors;if(typeof data2.message!="string")return validate96.errors=
[{instancePath:instancePath+"/violations/"+i0+"/message",schemaPath:"#/properties/violations/items/properties/message/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid2=_errs9===errors}else var valid2=!0}else return validate96.errors=[{instancePath:instancePath+"/violations/"+i0,schemaPath:"\
#/properties/violations/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs5===errors;if(!valid1)break}}else return validate96.
errors=[{instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs3===
errors}else var valid0=!0}else return validate96.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate96.
errors=vErrors,errors===0}validate96.evaluated={props:{ok:!0,violations:!0},dynamicProps:!1,dynamicItems:!1};var v15=validate97;var schema48={allOf:[{type:"object",required:["type"],properties:{type:{type:"string",enum:["fault","status","latency","drop","empty","garbage","crash"]}}},{type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{type:"object",additionalProperties:!1,required:["type","code"],properties:{type:{const:"fa\
ult"},code:{type:"string",description:"Symbol of the system's catalogue."}}},{type:"object",additionalProperties:!1,required:["type","status"],properties:{type:{
const:"status"},status:{type:"integer",minimum:200,maximum:599},body:{}}},{type:"object",additionalProperties:!1,required:["type","ms"],properties:{type:{const:"\
latency"},ms:{type:"integer",minimum:0,maximum:6e5}}},{type:"object",additionalProperties:!1,required:["type"],properties:{type:{enum:["drop","empty","garbage",
"crash"]}}}]}]};function validate99(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate99.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;if(errors===_errs0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type"))return validate99.errors=[{instancePath,schemaPath:"#/allOf/0/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.type!==void 0){let data0=data.type;if(typeof data0!=
"string")return validate99.errors=[{instancePath:instancePath+"/type",schemaPath:"#/allOf/0/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(data0==="fault"||data0==="status"||data0==="latency"||data0==="drop"||data0==="empty"||data0==="garbage"||data0==="crash"))return validate99.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:schema48.allOf[0].properties.type.enum},
message:"must be equal to one of the allowed values"}],!1}}else return validate99.errors=[{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs0===errors;if(valid0){let _errs4=errors;if(errors===_errs4)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing1;if(data.type===void 0&&(missing1="type"))return validate99.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;{let tag0=data.type;if(typeof tag0=="string")if(tag0==="fault"){if(errors===
errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.type===void 0&&(missing2="type")||data.code===void 0&&(missing2="code"))return validate99.
errors=[{instancePath,schemaPath:"#/allOf/1/oneOf/0/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+
"'"}],!1;{let _errs9=errors;for(let key0 in data)if(!(key0==="type"||key0==="code")){return validate99.errors=[{instancePath,schemaPath:"#/allOf/1/oneOf/0/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs9===errors){if(data.
type!==void 0){let _errs10=errors;if(data.type!=="fault")return validate99.errors=[{instancePath:instancePath+"/type",schemaPath:"#/allOf/1/oneOf/0/properties/t\
ype/const",keyword:"const",params:{allowedValue:"fault"},message:"must be equal to constant"}],!1;var valid4=_errs10===errors}else var valid4=!0;if(valid4)if(data.
code!==void 0){let _errs11=errors;if(typeof data.code!="string")return validate99.errors=[{instancePath:instancePath+"/code",schemaPath:"#/allOf/1/oneOf/0/prope\
rties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs11===errors}else var valid4=!0}}}else return validate99.errors=
[{instancePath,schemaPath:"#/allOf/1/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var props0=!0}else if(tag0==="status"){if(errors===
errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.type===void 0&&(missing3="type")||data.status===void 0&&(missing3="status"))return validate99.
errors=[{instancePath,schemaPath:"#/allOf/1/oneOf/1/required",keyword:"required",params:{missingProperty:missing3},message:"must have required property '"+missing3+
"'"}],!1;{let _errs15=errors;for(let key1 in data)if(!(key1==="type"||key1==="status"||key1==="body")){return validate99.errors=[{instancePath,schemaPath:"#/all\
Of/1/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs15===
errors){if(data.type!==void 0){let _errs16=errors;if(data.type!=="status")return validate99.errors=[{instancePath:instancePath+"/type",schemaPath:"#/allOf/1/one\
Of/1/properties/type/const",keyword:"const",params:{allowedValue:"status"},message:"must be equal to constant"}],!1;var valid6=_errs16===errors}else var valid6=!0;
if(valid6)if(data.status!==void 0){let data4=data.status,_errs17=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate99.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/allOf/1/oneOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;if(errors===_errs17&&typeof data4=="number"&&isFinite(data4)){if(data4>599||isNaN(data4))return validate99.errors=[{instancePath:instancePath+"/status",
schemaPath:"#/allOf/1/oneOf/1/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"}],!1;if(data4<200||isNaN(
data4))return validate99.errors=[{instancePath:instancePath+"/status",schemaPath:"#/allOf/1/oneOf/1/properties/status/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:200},message:"must be >= 200"}],!1}var valid6=_errs17===errors}else var valid6=!0}}}else return validate99.errors=[{instancePath,schemaPath:"#/allOf/1\
/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;props0!==!0&&(props0=!0)}else if(tag0==="latency"){if(errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing4;if(data.type===void 0&&(missing4="type")||data.ms===void 0&&(missing4="ms"))return validate99.errors=[
{instancePath,schemaPath:"#/allOf/1/oneOf/2/required",keyword:"required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"}],
!1;{let _errs21=errors;for(let key2 in data)if(!(key2==="type"||key2==="ms")){return validate99.errors=[{instancePath,schemaPath:"#/allOf/1/oneOf/2/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"}],!1;break}if(_errs21===errors){if(data.
type!==void 0){let _errs22=errors;if(data.type!=="latency")return validate99.errors=[{instancePath:instancePath+"/type",schemaPath:"#/allOf/1/oneOf/2/properties\
/type/const",keyword:"const",params:{allowedValue:"latency"},message:"must be equal to constant"}],!1;var valid8=_errs22===errors}else var valid8=!0;if(valid8)if(data.
ms!==void 0){let data6=data.ms,_errs23=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate99.errors=[{instancePath:instancePath+
"/ms",schemaPath:"#/allOf/1/oneOf/2/properties/ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs23&&typeof data6==
"number"&&isFinite(data6)){if(data6>6e5||isNaN(data6))return validate99.errors=[{instancePath:instancePath+"/ms",schemaPath:"#/allOf/1/oneOf/2/properties/ms/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"must be <= 600000"}],!1;if(data6<0||isNaN(data6))return validate99.errors=[{instancePath:instancePath+
"/ms",schemaPath:"#/allOf/1/oneOf/2/properties/ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid8=_errs23===errors}else
var valid8=!0}}}else return validate99.errors=[{instancePath,schemaPath:"#/allOf/1/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;props0!==!0&&(props0=!0)}else if(tag0==="drop"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing5;if(data.type===void 0&&
(missing5="type"))return validate99.errors=[{instancePath,schemaPath:"#/allOf/1/oneOf/3/required",keyword:"required",params:{missingProperty:missing5},message:"\
must have required property '"+missing5+"'"}],!1;{let _errs27=errors;for(let key3 in data)if(key3!=="type"){return validate99.errors=[{instancePath,schemaPath:"\
#/allOf/1/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties"}],!1;break}
if(_errs27===errors&&data.type!==void 0){let data7=data.type;if(!(data7==="drop"||data7==="empty"||data7==="garbage"||data7==="crash"))return validate99.errors=
[{instancePath:instancePath+"/type",schemaPath:"#/allOf/1/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues:schema48.allOf[1].oneOf[3].properties.
type.enum},message:"must be equal to one of the allowed values"}],!1}}}else return validate99.errors=[{instancePath,schemaPath:"#/allOf/1/oneOf/3/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;props0!==!0&&(props0=!0)}else if(tag0==="empty"){if(errors===errors)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing6;if(data.type===void 0&&(missing6="type"))return validate99.errors=[{instancePath,schemaPath:"#/allOf/1/oneOf/3/required",keyword:"re\
quired",params:{missingProperty:missing6},message:"must have required property '"+missing6+"'"}],!1;{let _errs31=errors;for(let key4 in data)if(key4!=="type"){return validate99.
errors=[{instancePath,schemaPath:"#/allOf/1/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have\
 additional properties"}],!1;break}if(_errs31===errors&&data.type!==void 0){let data8=data.type;if(!(data8==="drop"||data8==="empty"||data8==="garbage"||data8===
"crash"))return validate99.errors=[{instancePath:instancePath+"/type",schemaPath:"#/allOf/1/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues:schema48.
allOf[1].oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values"}],!1}}}else return validate99.errors=[{instancePath,schemaPath:"#/a\
llOf/1/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;props0!==!0&&(props0=!0)}else if(tag0==="garbage"){if(errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing7;if(data.type===void 0&&(missing7="type"))return validate99.errors=[{instancePath,schemaPath:"#/allOf/1\
/oneOf/3/required",keyword:"required",params:{missingProperty:missing7},message:"must have required property '"+missing7+"'"}],!1;{let _errs35=errors;for(let key5 in data)
if(key5!=="type"){return validate99.errors=[{instancePath,schemaPath:"#/allOf/1/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},
message:"must NOT have additional properties"}],!1;break}if(_errs35===errors&&data.type!==void 0){let data9=data.type;if(!(data9==="drop"||data9==="empty"||data9===
"garbage"||data9==="crash"))return validate99.errors=[{instancePath:instancePath+"/type",schemaPath:"#/allOf/1/oneOf/3/properties/type/enum",keyword:"enum",params:{
allowedValues:schema48.allOf[1].oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values"}],!1}}}else return validate99.errors=[{instancePath,
schemaPath:"#/allOf/1/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;props0!==!0&&(props0=!0)}else if(tag0==="crash"){if(errors===
errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing8;if(data.type===void 0&&(missing8="type"))return validate99.errors=[{instancePath,schemaPath:"\
#/allOf/1/oneOf/3/required",keyword:"required",params:{missingProperty:missing8},message:"must have required property '"+missing8+"'"}],!1;{let _errs39=errors;for(let key6 in data)
if(key6!=="type"){return validate99.errors=[{instancePath,schemaPath:"#/allOf/1/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},
message:"must NOT have additional properties"}],!1;break}if(_errs39===errors&&data.type!==void 0){let data10=data.type;if(!(data10==="drop"||data10==="empty"||data10===
"garbage"||data10==="crash"))return validate99.errors=[{instancePath:instancePath+"/type",schemaPath:"#/allOf/1/oneOf/3/properties/type/enum",keyword:"enum",params:{
allowedValues:schema48.allOf[1].oneOf[3].properties.type.enum},message:"must be equal to one of the allowed values"}],!1}}}else return validate99.errors=[{instancePath,
schemaPath:"#/allOf/1/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;props0!==!0&&(props0=!0)}else return validate99.errors=[
{instancePath,schemaPath:"#/allOf/1/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0},message:'value of tag "type" must b\
e in oneOf'}],!1;else return validate99.errors=[{instancePath,schemaPath:"#/allOf/1/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0},
message:'tag "type" must be string'}],!1}}else return validate99.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs4===errors;valid0&&props0!==!0&&(props0=props0||{},props0.type=!0)}return validate99.errors=vErrors,evaluated0.props=props0,
errors===0}validate99.evaluated={dynamicProps:!0,dynamicItems:!1};function validate98(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate98.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.when===void 0&&(missing0="when")||data.
effect===void 0&&(missing0="effect")||data.seen===void 0&&(missing0="seen")||data.struck===void 0&&(missing0="struck"))return validate98.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;
if(typeof data.id!="string")return validate98.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.match!==void 0){let data1=data.match,_errs3=errors;if(errors===_errs3&&!(data1&&
typeof data1=="object"&&!Array.isArray(data1)))return validate98.errors=[{instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let _errs6=errors;if(typeof data.
when!="string")return validate98.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.point!==void 0){let _errs8=errors;if(typeof data.point!="string")return validate98.
errors=[{instancePath:instancePath+"/point",schemaPath:"#/properties/point/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs10=errors;validate99(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"\
effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=vErrors.length);var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.times!==void 0){let data5=data.times,_errs11=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)))return validate98.
errors=[{instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.seen!==void 0){let data6=data.seen,_errs13=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(
data6)))return validate98.errors=[{instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0)if(data.struck!==void 0){let data7=data.struck,_errs15=errors;if(!(typeof data7=="number"&&
!(data7%1)&&!isNaN(data7)&&isFinite(data7)))return validate98.errors=[{instancePath:instancePath+"/struck",schemaPath:"#/properties/struck/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs15===errors}else var valid0=!0}}}}}}}else return validate98.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate98.errors=vErrors,errors===0}validate98.evaluated={props:{id:!0,match:!0,
when:!0,point:!0,effect:!0,times:!0,seen:!0,struck:!0},dynamicProps:!1,dynamicItems:!1};function validate97(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate97.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.disruptions===void 0&&(missing0="d\
isruptions"))return validate97.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required pr\
operty '"+missing0+"'"}],!1;if(data.disruptions!==void 0){let data0=data.disruptions;if(errors===errors)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;
for(let i0=0;i0<len0;i0++){let _errs3=errors;validate98(data0[i0],{instancePath:instancePath+"/disruptions/"+i0,parentData:data0,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate98.errors:vErrors.concat(validate98.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else
return validate97.errors=[{instancePath:instancePath+"/disruptions",schemaPath:"#/properties/disruptions/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1}}else return validate97.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate97.
errors=vErrors,errors===0}validate97.evaluated={props:{disruptions:!0},dynamicProps:!1,dynamicItems:!1};var v16=validate102;var schema50={type:"object",additionalProperties:!1,required:["when","effect"],properties:{match:{type:"object",additionalProperties:!1,properties:{system:{type:"\
string"},operation:{type:"string",description:"An operationId."},path:{type:"string",description:"As the client wrote it but without the prefix of the world."},
nth:{type:"integer",minimum:1,description:"Nothing happens before the n-th match."}}},when:{type:"string",enum:["before","at","after"]},point:{type:"string",description:"\
The named sub-step, with when: at."},effect:{$ref:"Effect"},times:{type:"integer",minimum:1,description:"How often it strikes: once with nth, else until it is d\
eleted."}}};function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate103.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.when===void 0&&(missing0="when")||data.effect===void 0&&(missing0="effect"))return validate103.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="match"||key0==="when"||key0==="point"||key0==="effect"||key0==="times")){return validate103.errors=[{instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.match!==
void 0){let data0=data.match,_errs2=errors;if(errors===_errs2)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let _errs4=errors;for(let key1 in data0)if(!(key1===
"system"||key1==="operation"||key1==="path"||key1==="nth")){return validate103.errors=[{instancePath:instancePath+"/match",schemaPath:"#/properties/match/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs4===errors){if(data0.
system!==void 0){let _errs5=errors;if(typeof data0.system!="string")return validate103.errors=[{instancePath:instancePath+"/match/system",schemaPath:"#/properti\
es/match/properties/system/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data0.
operation!==void 0){let _errs7=errors;if(typeof data0.operation!="string")return validate103.errors=[{instancePath:instancePath+"/match/operation",schemaPath:"#\
/properties/match/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs7===errors}else var valid1=!0;if(valid1){
if(data0.path!==void 0){let _errs9=errors;if(typeof data0.path!="string")return validate103.errors=[{instancePath:instancePath+"/match/path",schemaPath:"#/prope\
rties/match/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs9===errors}else var valid1=!0;if(valid1)if(data0.
nth!==void 0){let data4=data0.nth,_errs11=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate103.errors=[{instancePath:instancePath+
"/match/nth",schemaPath:"#/properties/match/properties/nth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs11&&typeof data4==
"number"&&isFinite(data4)&&(data4<1||isNaN(data4)))return validate103.errors=[{instancePath:instancePath+"/match/nth",schemaPath:"#/properties/match/properties/\
nth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid1=_errs11===errors}else var valid1=!0}}}}else return validate103.
errors=[{instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data5=data.when,_errs13=errors;if(typeof data5!="string")return validate103.errors=[{instancePath:instancePath+
"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data5==="before"||data5==="at"||data5==="af\
ter"))return validate103.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/enum",keyword:"enum",params:{allowedValues:schema50.properties.
when.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.point!==void 0){let _errs15=errors;
if(typeof data.point!="string")return validate103.errors=[{instancePath:instancePath+"/point",schemaPath:"#/properties/point/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs17=errors;validate99(data.effect,
{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(
validate99.errors),errors=vErrors.length);var valid0=_errs17===errors}else var valid0=!0;if(valid0)if(data.times!==void 0){let data8=data.times,_errs18=errors;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))return validate103.errors=[{instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs18&&typeof data8=="number"&&isFinite(data8)&&(data8<1||isNaN(data8)))return validate103.
errors=[{instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var valid0=_errs18===errors}else var valid0=!0}}}}}}else return validate103.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate103.errors=vErrors,errors===0}validate103.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate102(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate102.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate103(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate103.errors:vErrors.concat(validate103.errors),errors=vErrors.length),validate102.errors=vErrors,errors===0}validate102.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var v17=validate106;function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate106.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id"))return validate106.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0&&typeof data.id!="string")return validate106.errors=[{instancePath:instancePath+"/\
id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return validate106.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate106.errors=vErrors,errors===0}validate106.evaluated={props:{id:!0},dynamicProps:!1,
dynamicItems:!1};var v18=validate107;function validate108(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate108.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.name===void 0&&(missing0="name")||data.title===void 0&&(missing0="title"))return validate108.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.name!==void 0){let _errs1=errors;if(typeof data.
name!="string")return validate108.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.title!==void 0){let _errs3=errors;if(typeof data.title!="string")return validate108.
errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let _errs5=errors;if(typeof data.version!="string")return validate108.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.owns!==void 0){let data3=data.owns,_errs7=errors;if(errors===_errs7)if(Array.isArray(data3)){var valid1=!0;let len0=data3.length;for(let i0=0;i0<
len0;i0++){let _errs9=errors;if(typeof data3[i0]!="string")return validate108.errors=[{instancePath:instancePath+"/owns/"+i0,schemaPath:"#/properties/owns/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs9===errors;if(!valid1)break}}else return validate108.errors=[{instancePath:instancePath+
"/owns",schemaPath:"#/properties/owns/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.profile!==void 0){let _errs11=errors;if(typeof data.profile!="string")return validate108.errors=[{instancePath:instancePath+"/profile",schemaPath:"#/pro\
perties/profile/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.operations!==
void 0){let data6=data.operations,_errs13=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate108.errors=[{instancePath:instancePath+
"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs13&&typeof data6==
"number"&&isFinite(data6)&&(data6<0||isNaN(data6)))return validate108.errors=[{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0)if(data.implemented!==
void 0){let data7=data.implemented,_errs15=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)))return validate108.errors=[{instancePath:instancePath+
"/implemented",schemaPath:"#/properties/implemented/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs15&&typeof data7==
"number"&&isFinite(data7)&&(data7<0||isNaN(data7)))return validate108.errors=[{instancePath:instancePath+"/implemented",schemaPath:"#/properties/implemented/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs15===errors}else var valid0=!0}}}}}}else return validate108.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate108.errors=vErrors,errors===0}validate108.
evaluated={props:{name:!0,title:!0,version:!0,owns:!0,profile:!0,operations:!0,implemented:!0},dynamicProps:!1,dynamicItems:!1};function validate107(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate107.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.systems===
void 0&&(missing0="systems"))return validate107.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must\
 have required property '"+missing0+"'"}],!1;if(data.systems!==void 0){let data0=data.systems;if(errors===errors)if(Array.isArray(data0)){var valid1=!0;let len0=data0.
length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate108(data0[i0],{instancePath:instancePath+"/systems/"+i0,parentData:data0,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else
return validate107.errors=[{instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1}}else return validate107.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate107.
errors=vErrors,errors===0}validate107.evaluated={props:{systems:!0},dynamicProps:!1,dynamicItems:!1};var v19=validate110;var schema55={type:"object",required:["name","operations","faults","profiles","kinds","actions"],properties:{name:{type:"string"},title:{type:"string"},version:{
type:"string"},owns:{type:"array",items:{type:"string"}},operations:{type:"array",items:{type:"object",required:["operationId","method","path","implemented","pr\
ovenance"],properties:{operationId:{type:"string"},method:{type:"string"},path:{type:"string"},summary:{type:"string"},implemented:{type:"boolean"},provenance:{
$ref:"Provenance"},source:{type:"string"},faults:{type:"array",items:{type:"string"}}}}},faults:{type:"array",items:{type:"object",required:["symbol","code","pr\
ovenance"],properties:{symbol:{type:"string"},code:{type:["integer","string"]},text:{type:"string"},when:{type:"string"},status:{type:"integer"},provenance:{$ref:"\
Provenance"},source:{type:"string"}}}},profiles:{type:"array",items:{type:"string"}},profile:{type:"string"},kinds:{type:"array",items:{$ref:"Named"}},actions:{
type:"array",items:{$ref:"Named"}},states:{type:"array",items:{type:"string"}},config:{type:"string",description:"Where its configuration is."}}},schema56={type:"\
string",enum:["documented","observed","standard","inferred"]};function validate112(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate112.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),typeof data!="string"?(validate112.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data===
"documented"||data==="observed"||data==="standard"||data==="inferred"?(validate112.errors=vErrors,errors===0):(validate112.errors=[{instancePath,schemaPath:"#/e\
num",keyword:"enum",params:{allowedValues:schema56.enum},message:"must be equal to one of the allowed values"}],!1)}validate112.evaluated={dynamicProps:!1,dynamicItems:!1};function validate115(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate115.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.name===void 0&&(missing0="name"))return validate115.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.name!==void 0){let _errs1=errors;if(typeof data.name!="string")return validate115.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.summary!==void 0){let _errs3=errors;if(typeof data.summary!="string")return validate115.errors=[{instancePath:instancePath+"/summary",schemaPath:"#/prop\
erties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.secrets!==
void 0){let data2=data.secrets,_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let _errs7=errors;
if(typeof data2[i0]!="string")return validate115.errors=[{instancePath:instancePath+"/secrets/"+i0,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid1=_errs7===errors;if(!valid1)break}}else return validate115.errors=[{instancePath:instancePath+"/secrets",
schemaPath:"#/properties/secrets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate115.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate115.errors=vErrors,errors===0}validate115.
evaluated={props:{name:!0,summary:!0,secrets:!0},dynamicProps:!1,dynamicItems:!1};function validate111(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate111.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&(missing0="name")||data.operations===
void 0&&(missing0="operations")||data.faults===void 0&&(missing0="faults")||data.profiles===void 0&&(missing0="profiles")||data.kinds===void 0&&(missing0="kinds")||
data.actions===void 0&&(missing0="actions"))return validate111.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.name!==void 0){let _errs1=errors;if(typeof data.name!="string")return validate111.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.title!==void 0){let _errs3=errors;if(typeof data.title!="string")return validate111.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties\
/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){
let _errs5=errors;if(typeof data.version!="string")return validate111.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.owns!==void 0){let data3=data.owns,_errs7=errors;
if(errors===_errs7)if(Array.isArray(data3)){var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let _errs9=errors;if(typeof data3[i0]!="string")return validate111.
errors=[{instancePath:instancePath+"/owns/"+i0,schemaPath:"#/properties/owns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs9===
errors;if(!valid1)break}}else return validate111.errors=[{instancePath:instancePath+"/owns",schemaPath:"#/properties/owns/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.operations!==void 0){let data5=data.operations,_errs11=errors;
if(errors===_errs11)if(Array.isArray(data5)){var valid2=!0;let len1=data5.length;for(let i1=0;i1<len1;i1++){let data6=data5[i1],_errs13=errors;if(errors===_errs13)
if(data6&&typeof data6=="object"&&!Array.isArray(data6)){let missing1;if(data6.operationId===void 0&&(missing1="operationId")||data6.method===void 0&&(missing1=
"method")||data6.path===void 0&&(missing1="path")||data6.implemented===void 0&&(missing1="implemented")||data6.provenance===void 0&&(missing1="provenance"))return validate111.
errors=[{instancePath:instancePath+"/operations/"+i1,schemaPath:"#/properties/operations/items/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}],!1;if(data6.operationId!==void 0){let _errs15=errors;if(typeof data6.operationId!="string")return validate111.errors=
[{instancePath:instancePath+"/operations/"+i1+"/operationId",schemaPath:"#/properties/operations/items/properties/operationId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid3=_errs15===errors}else var valid3=!0;if(valid3){if(data6.method!==void 0){let _errs17=errors;if(typeof data6.method!=
"string")return validate111.errors=[{instancePath:instancePath+"/operations/"+i1+"/method",schemaPath:"#/properties/operations/items/properties/method/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs17===errors}else var valid3=!0;if(valid3){if(data6.path!==void 0){let _errs19=errors;
if(typeof data6.path!="string")return validate111.errors=[{instancePath:instancePath+"/operations/"+i1+"/path",schemaPath:"#/properties/operations/items/propert\
ies/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs19===errors}else var valid3=!0;if(valid3){if(data6.summary!==
void 0){let _errs21=errors;if(typeof data6.summary!="string")return validate111.errors=[{instancePath:instancePath+"/operations/"+i1+"/summary",schemaPath:"#/pr\
operties/operations/items/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs21===errors}else var valid3=!0;
if(valid3){if(data6.implemented!==void 0){let _errs23=errors;if(typeof data6.implemented!="boolean")return validate111.errors=[{instancePath:instancePath+"/oper\
ations/"+i1+"/implemented",schemaPath:"#/properties/operations/items/properties/implemented/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"}],!1;var valid3=_errs23===errors}else var valid3=!0;if(valid3){if(data6.provenance!==void 0){let _errs25=errors;validate112(data6.provenance,{instancePath:instancePath+
"/operations/"+i1+"/provenance",parentData:data6,parentDataProperty:"provenance",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate112.errors:vErrors.concat(
validate112.errors),errors=vErrors.length);var valid3=_errs25===errors}else var valid3=!0;if(valid3){if(data6.source!==void 0){let _errs26=errors;if(typeof data6.
source!="string")return validate111.errors=[{instancePath:instancePath+"/operations/"+i1+"/source",schemaPath:"#/properties/operations/items/properties/source/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs26===errors}else var valid3=!0;if(valid3)if(data6.faults!==void 0){let data14=data6.
faults,_errs28=errors;if(errors===_errs28)if(Array.isArray(data14)){var valid4=!0;let len2=data14.length;for(let i2=0;i2<len2;i2++){let _errs30=errors;if(typeof data14[i2]!=
"string")return validate111.errors=[{instancePath:instancePath+"/operations/"+i1+"/faults/"+i2,schemaPath:"#/properties/operations/items/properties/faults/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs30===errors;if(!valid4)break}}else return validate111.errors=[{instancePath:instancePath+
"/operations/"+i1+"/faults",schemaPath:"#/properties/operations/items/properties/faults/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var valid3=_errs28===errors}else var valid3=!0}}}}}}}else return validate111.errors=[{instancePath:instancePath+"/operations/"+i1,schemaPath:"#/properties/opera\
tions/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid2=_errs13===errors;if(!valid2)break}}else return validate111.errors=
[{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.faults!==void 0){let data16=data.faults,_errs32=errors;if(errors===_errs32)if(Array.isArray(data16)){var valid5=!0;
let len3=data16.length;for(let i3=0;i3<len3;i3++){let data17=data16[i3],_errs34=errors;if(errors===_errs34)if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
let missing2;if(data17.symbol===void 0&&(missing2="symbol")||data17.code===void 0&&(missing2="code")||data17.provenance===void 0&&(missing2="provenance"))return validate111.
errors=[{instancePath:instancePath+"/faults/"+i3,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty:missing2},message:"m\
ust have required property '"+missing2+"'"}],!1;if(data17.symbol!==void 0){let _errs36=errors;if(typeof data17.symbol!="string")return validate111.errors=[{instancePath:instancePath+
"/faults/"+i3+"/symbol",schemaPath:"#/properties/faults/items/properties/symbol/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs36===
errors}else var valid6=!0;if(valid6){if(data17.code!==void 0){let data19=data17.code,_errs38=errors;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&isFinite(
data19))&&typeof data19!="string")return validate111.errors=[{instancePath:instancePath+"/faults/"+i3+"/code",schemaPath:"#/properties/faults/items/properties/c\
ode/type",keyword:"type",params:{type:schema55.properties.faults.items.properties.code.type},message:"must be integer,string"}],!1;var valid6=_errs38===errors}else
var valid6=!0;if(valid6){if(data17.text!==void 0){let _errs40=errors;if(typeof data17.text!="string")return validate111.errors=[{instancePath:instancePath+"/fau\
lts/"+i3+"/text",schemaPath:"#/properties/faults/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs40===
errors}else var valid6=!0;if(valid6){if(data17.when!==void 0){let _errs42=errors;if(typeof data17.when!="string")return validate111.errors=[{instancePath:instancePath+
"/faults/"+i3+"/when",schemaPath:"#/properties/faults/items/properties/when/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs42===
errors}else var valid6=!0;if(valid6){if(data17.status!==void 0){let data22=data17.status,_errs44=errors;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&
isFinite(data22)))return validate111.errors=[{instancePath:instancePath+"/faults/"+i3+"/status",schemaPath:"#/properties/faults/items/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var valid6=_errs44===errors}else var valid6=!0;if(valid6){if(data17.provenance!==void 0){let _errs46=errors;
validate112(data17.provenance,{instancePath:instancePath+"/faults/"+i3+"/provenance",parentData:data17,parentDataProperty:"provenance",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate112.errors:vErrors.concat(validate112.errors),errors=vErrors.length);var valid6=_errs46===errors}else var valid6=!0;if(valid6)if(data17.
source!==void 0){let _errs47=errors;if(typeof data17.source!="string")return validate111.errors=[{instancePath:instancePath+"/faults/"+i3+"/source",schemaPath:"\
#/properties/faults/items/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs47===errors}else var valid6=!0}}}}}}else
return validate111.errors=[{instancePath:instancePath+"/faults/"+i3,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var valid5=_errs34===errors;if(!valid5)break}}else return validate111.errors=[{instancePath:instancePath+"/faults",schemaPath:"#/properties/\
faults/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.profiles!==void 0){
let data25=data.profiles,_errs49=errors;if(errors===_errs49)if(Array.isArray(data25)){var valid7=!0;let len4=data25.length;for(let i4=0;i4<len4;i4++){let _errs51=errors;
if(typeof data25[i4]!="string")return validate111.errors=[{instancePath:instancePath+"/profiles/"+i4,schemaPath:"#/properties/profiles/items/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid7=_errs51===errors;if(!valid7)break}}else return validate111.errors=[{instancePath:instancePath+"/\
profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs49===errors}else var valid0=!0;
if(valid0){if(data.profile!==void 0){let _errs53=errors;if(typeof data.profile!="string")return validate111.errors=[{instancePath:instancePath+"/profile",schemaPath:"\
#/properties/profile/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs53===errors}else var valid0=!0;if(valid0){if(data.
kinds!==void 0){let data28=data.kinds,_errs55=errors;if(errors===_errs55)if(Array.isArray(data28)){var valid8=!0;let len5=data28.length;for(let i5=0;i5<len5;i5++){
let _errs57=errors;validate115(data28[i5],{instancePath:instancePath+"/kinds/"+i5,parentData:data28,parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate115.errors:vErrors.concat(validate115.errors),errors=vErrors.length);var valid8=_errs57===errors;if(!valid8)break}}else return validate111.errors=[
{instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs55===
errors}else var valid0=!0;if(valid0){if(data.actions!==void 0){let data30=data.actions,_errs58=errors;if(errors===_errs58)if(Array.isArray(data30)){var valid9=!0;
let len6=data30.length;for(let i6=0;i6<len6;i6++){let _errs60=errors;validate115(data30[i6],{instancePath:instancePath+"/actions/"+i6,parentData:data30,parentDataProperty:i6,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.errors),errors=vErrors.length);var valid9=_errs60===errors;if(!valid9)
break}}else return validate111.errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs58===errors}else var valid0=!0;if(valid0){if(data.states!==void 0){let data32=data.states,_errs61=errors;if(errors===_errs61)
if(Array.isArray(data32)){var valid10=!0;let len7=data32.length;for(let i7=0;i7<len7;i7++){let _errs63=errors;if(typeof data32[i7]!="string")return validate111.
errors=[{instancePath:instancePath+"/states/"+i7,schemaPath:"#/properties/states/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid10=_errs63===errors;if(!valid10)break}}else return validate111.errors=[{instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs61===errors}else var valid0=!0;if(valid0)if(data.config!==void 0){let _errs65=errors;if(typeof data.
config!="string")return validate111.errors=[{instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs65===errors}else var valid0=!0}}}}}}}}}}}else return validate111.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate111.errors=vErrors,errors===0}validate111.evaluated={props:{name:!0,title:!0,version:!0,owns:!0,operations:!0,
faults:!0,profiles:!0,profile:!0,kinds:!0,actions:!0,states:!0,config:!0},dynamicProps:!1,dynamicItems:!1};function validate110(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate110.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate111(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate111.errors:vErrors.concat(validate111.errors),errors=vErrors.length),validate110.errors=vErrors,errors===0}validate110.evaluated={props:{name:!0,title:!0,
version:!0,owns:!0,operations:!0,faults:!0,profiles:!0,profile:!0,kinds:!0,actions:!0,states:!0,config:!0},dynamicProps:!1,dynamicItems:!1};var v20=validate119;function validate119(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate119.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0&&!(data&&typeof data=="object"&&!Array.isArray(
data))?(validate119.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1):(validate119.errors=vErrors,errors===
0)}validate119.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v21=validate120;function validate121(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate121.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.key===void 0&&(missing0="key")||data.record===void 0&&(missing0="record"))return validate121.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.key!==void 0){let _errs1=errors;if(typeof data.
key!="string")return validate121.errors=[{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.record!==void 0){let data1=data.record,_errs3=errors;if(errors===_errs3&&!(data1&&
typeof data1=="object"&&!Array.isArray(data1)))return validate121.errors=[{instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate121.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate121.errors=vErrors,errors===0}validate121.evaluated={props:{key:!0,record:!0},
dynamicProps:!1,dynamicItems:!1};function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate120.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.records===void 0&&(missing0="records")||data.total===void 0&&(missing0="total"))return validate120.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
records!==void 0){let data0=data.records,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){
let _errs3=errors;validate121(data0[i0],{instancePath:instancePath+"/records/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate120.errors=[{
instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0)if(data.total!==void 0){let data2=data.total,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2)))return validate120.errors=[{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2)))return validate120.errors=[{instancePath:instancePath+"/t\
otal",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs4===errors}else var valid0=!0}else
return validate120.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate120.errors=vErrors,
errors===0}validate120.evaluated={props:{records:!0,total:!0},dynamicProps:!1,dynamicItems:!1};var v222=validate123;function validate123(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate123.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate121(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.length),validate123.errors=vErrors,errors===
0}validate123.evaluated={props:{key:!0,record:!0},dynamicProps:!1,dynamicItems:!1};var v23=validate125;function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){return validate125.errors=null,!0}validate125.evaluated=
{dynamicProps:!1,dynamicItems:!1};var v24=validate126,schema63={type:"object",additionalProperties:!1,required:["state"],properties:{state:{type:"string"},params:{
type:"object",additionalProperties:!0},action:{type:"string",enum:["setup","teardown"]},consumer:{type:["string","null"]}}};function validate126(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate126.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.state===void 0&&
(missing0="state"))return validate126.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have requ\
ired property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="state"||key0==="params"||key0==="action"||key0==="consumer")){return validate126.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"}],!1;break}if(_errs1===errors){if(data.state!==void 0){let _errs2=errors;if(typeof data.state!="string")return validate126.errors=[{instancePath:instancePath+
"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.params!==void 0){let data1=data.params,_errs4=errors;if(errors===_errs4&&!(data1&&typeof data1=="object"&&!Array.isArray(data1)))return validate126.
errors=[{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.action!==void 0){let data2=data.action,_errs7=errors;if(typeof data2!="string")return validate126.errors=[{instancePath:instancePath+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="setup"||data2==="teardown"))return validate126.
errors=[{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:schema63.properties.action.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.consumer!==void 0){let data3=data.consumer,_errs9=errors;
if(typeof data3!="string"&&data3!==null)return validate126.errors=[{instancePath:instancePath+"/consumer",schemaPath:"#/properties/consumer/type",keyword:"type",
params:{type:schema63.properties.consumer.type},message:"must be string,null"}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}}else return validate126.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate126.errors=vErrors,errors===0}validate126.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v25=validate127;function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate127.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.scenarios===void 0&&(missing0="scenarios"))return validate127.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.scenarios!==void 0){let data0=data.scenarios;if(errors===errors)if(Array.
isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],_errs3=errors;if(errors===_errs3)if(data1&&typeof data1=="obj\
ect"&&!Array.isArray(data1)){let missing1;if(data1.name===void 0&&(missing1="name")||data1.title===void 0&&(missing1="title")||data1.needs===void 0&&(missing1="\
needs"))return validate127.errors=[{instancePath:instancePath+"/scenarios/"+i0,schemaPath:"#/properties/scenarios/items/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}],!1;if(data1.name!==void 0){let _errs5=errors;if(typeof data1.name!="string")return validate127.errors=[{instancePath:instancePath+
"/scenarios/"+i0+"/name",schemaPath:"#/properties/scenarios/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs5===
errors}else var valid2=!0;if(valid2){if(data1.title!==void 0){let _errs7=errors;if(typeof data1.title!="string")return validate127.errors=[{instancePath:instancePath+
"/scenarios/"+i0+"/title",schemaPath:"#/properties/scenarios/items/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs7===
errors}else var valid2=!0;if(valid2)if(data1.needs!==void 0){let data4=data1.needs,_errs9=errors;if(errors===_errs9)if(Array.isArray(data4)){var valid3=!0;let len1=data4.
length;for(let i1=0;i1<len1;i1++){let _errs11=errors;if(typeof data4[i1]!="string")return validate127.errors=[{instancePath:instancePath+"/scenarios/"+i0+"/need\
s/"+i1,schemaPath:"#/properties/scenarios/items/properties/needs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs11===
errors;if(!valid3)break}}else return validate127.errors=[{instancePath:instancePath+"/scenarios/"+i0+"/needs",schemaPath:"#/properties/scenarios/items/propertie\
s/needs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid2=_errs9===errors}else var valid2=!0}}else return validate127.errors=[{
instancePath:instancePath+"/scenarios/"+i0,schemaPath:"#/properties/scenarios/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs3===
errors;if(!valid1)break}}else return validate127.errors=[{instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1}}else return validate127.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;return validate127.errors=vErrors,errors===0}validate127.evaluated={props:{scenarios:!0},dynamicProps:!1,dynamicItems:!1};var checks={path:{"worlds.get":check(v0),"worlds.delete":check(v0),"journal.get":check(v0),"disruptions.delete":check(v0),"systems.get":check(v3),"config.get":check(
v3),"config.patch":check(v3),"records.list":check(v4),"records.create":check(v4),"records.get":check(v7),"records.patch":check(v7),"records.delete":check(v7),"a\
ctions.run":check(v8),"scenarios.run":check(v10)},query:{"captures.list":check(v1),"journal.list":check(v2),"records.list":check(v5),"records.create":check(v6),
"records.get":check(v6),"records.patch":check(v6),"providerStates.set":check(v9)},header:{},body:{"worlds.create":optional(v22),"snapshot.put":check(v62),"clock\
.put":check(v82),"clock.advance":check(v92),"journal.verify":check(v13),"disruptions.create":check(v16),"config.patch":check(v20),"records.create":check(v20),"r\
ecords.patch":check(v20),"actions.run":optional(v20),"providerStates.set":check(v24)},response:{"worlds.list":check(v02),"worlds.create":check(v32),"worlds.get":check(
v42),"worlds.delete":check(v52),reset:check(v52),"snapshot.get":check(v62),"snapshot.put":check(v52),"clock.get":check(v72),"clock.put":check(v72),"clock.advanc\
e":check(v72),"captures.list":check(v102),"captures.delete":check(v52),"journal.list":check(v11),"journal.delete":check(v52),"journal.get":check(v122),"journal.\
verify":check(v14),"disruptions.list":check(v15),"disruptions.create":check(v17),"disruptions.clear":check(v52),"disruptions.delete":check(v52),"systems.list":check(
v18),"systems.get":check(v19),"config.get":check(v20),"config.patch":check(v20),"records.list":check(v21),"records.create":check(v222),"records.get":check(v222),
"records.patch":check(v222),"records.delete":check(v52),"actions.run":check(v23),"providerStates.set":check(v20),"scenarios.list":check(v25),"scenarios.run":check(
v20),openapi:check(v20)},fault:{"worlds.list":check(v12),"worlds.create":check(v12),"worlds.get":check(v12),"worlds.delete":check(v12),reset:check(v12),"snapsho\
t.get":check(v12),"snapshot.put":check(v12),"clock.get":check(v12),"clock.put":check(v12),"clock.advance":check(v12),"captures.list":check(v12),"captures.delete":check(
v12),"journal.list":check(v12),"journal.delete":check(v12),"journal.get":check(v12),"journal.verify":check(v12),"disruptions.list":check(v12),"disruptions.creat\
e":check(v12),"disruptions.clear":check(v12),"disruptions.delete":check(v12),"systems.list":check(v12),"systems.get":check(v12),"config.get":check(v12),"config.\
patch":check(v12),"records.list":check(v12),"records.create":check(v12),"records.get":check(v12),"records.patch":check(v12),"records.delete":check(v12),"actions\
.run":check(v12),"providerStates.set":check(v12),"scenarios.list":check(v12),"scenarios.run":check(v12),openapi:check(v12)},records:{}};

/** Checks of every part of every operation, keyed by operationId. */
export const validators: ContractValidators = checks
