// @ts-nocheck
// Generated from the contract by npm run generate. Do not edit.
import type { ContractValidators } from '../../../mocks/kernel/contract.ts'

var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
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
test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});function check(validate){return value=>validate(value)?void 0:violation(validate.errors)}function violation(errors){let last=errors[errors.length-1];if(last.keyword!=="anyOf"&&last.keyword!=="oneOf")return plain(last);let branches=errors.slice(0,-1),
deepest=branches.reduce((best,error)=>depth(error)>depth(best)?error:best,last);return depth(deepest)>depth(last)?plain(deepest):alternatives(last,branches)??plain(
branches[branches.length-1]??last)}var depth=error=>error.instancePath.split("/").length;function alternatives({instancePath},branches){let words=(keyword,param)=>branches.
filter(error=>error.keyword===keyword).map(error=>error.params[param]),names=words("required","missingProperty");if(names.length===branches.length&&names.length>
0){let message=`must have required property ${unique(names.map(name=>`'${name}'`)).join(" or ")}`;return{path:instancePath,keyword:"required",message,member:names[0]}}
let types=words("type","type").flat();if(!(types.length<branches.length||types.length===0))return{path:instancePath,keyword:"type",message:`must be ${unique(types).
join(" or ")}`,...memberOf(instancePath)}}var unique=list=>[...new Set(list)];function plain(error){let{keyword,params,instancePath}=error;if(keyword==="require\
d"||keyword==="dependentRequired")return{path:instancePath,keyword,message:error.message,member:params.missingProperty};if(keyword==="additionalProperties"||keyword===
"unevaluatedProperties"){let member=params.additionalProperty??params.unevaluatedProperty;return{path:instancePath,keyword,message:`must not have member '${member}\
'`,member}}if(keyword==="enum")return{path:instancePath,keyword,message:`must be one of ${params.allowedValues.join(", ")}`,...memberOf(instancePath)};if(keyword===
"const")return{path:instancePath,keyword,message:`must be ${JSON.stringify(params.allowedValue)}`,...memberOf(instancePath)};if(keyword==="type"&&Array.isArray(
params.type))return{path:instancePath,keyword,message:`must be ${params.type.join(" or ")}`,...memberOf(instancePath)};if(keyword==="propertyNames"){let member=params.
propertyName;return{path:instancePath,keyword,message:`must not have member '${member}'`,member}}return keyword==="discriminator"?{path:instancePath,keyword,message:error.
message,member:params.tag}:{path:instancePath,keyword,message:error.message,...memberOf(instancePath)}}function memberOf(pointer){let name=pointer.split("/").filter(
part=>part!==""&&!/^\d+$/.test(part)).pop();return name===void 0?{}:{member:name.replaceAll("~1","/").replaceAll("~0","~")}}var v0=validate52;var func1=require_ucs2length().default;function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate53.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="\
string"){let dataType0=typeof data,coerced0;if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="strin\
g"&&(coerced0=data)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate53.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=
coerced0))}if(errors===0&&typeof data=="string"){if(func1(data)>64)return validate53.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data)<1)return validate53.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}return validate53.errors=vErrors,errors===0}validate53.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.bindId===void 0&&(missing0="bindId"))return validate52.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;data.bindId!==void 0&&(validate53(data.bindId,{instancePath:instancePath+"/bindId",parentData:data,parentDataProperty:"\
bindId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else return validate52.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate52.errors=vErrors,errors===0}validate52.evaluated=
{props:{bindId:!0},dynamicProps:!1,dynamicItems:!1};var v1=validate55;function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.token===void 0&&(missing0="token"))return validate55.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.token!==void 0){let data0=data.token,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate55.errors=[{instancePath:instancePath+
"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.token=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>4096)return validate55.errors=[{instancePath:instancePath+"/token",schemaPath:"\
#/properties/token/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(func1(data0)<1)return validate55.
errors=[{instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}}}else return validate55.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate55.
errors=vErrors,errors===0}validate55.evaluated={props:{token:!0},dynamicProps:!1,dynamicItems:!1};var v2=validate56;function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data))data["x-operator"]!==void 0&&(validate53(data["x-operator"],{instancePath:instancePath+"/x-operator",parentData:data,parentDataProperty:"x-operator",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length));else return validate56.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate56.errors=vErrors,errors===0}validate56.evaluated={props:{
"x-operator":!0},dynamicProps:!1,dynamicItems:!1};var v3=validate58;function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate59.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&func1(data)>64?(validate59.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have\
 more than 64 characters"}],!1):(validate59.errors=vErrors,errors===0)}validate59.evaluated={dynamicProps:!1,dynamicItems:!1};function validate58(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.token===void 0&&
(missing0="token"))return validate58.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have requi\
red property '"+missing0+"'"}],!1;if(data.token!==void 0){let data0=data.token,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0==
"object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate58.errors=[{instancePath:instancePath+"/token",schemaPath:"\
#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.token=coerced0))}
if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>4096)return validate58.errors=[{instancePath:instancePath+"/token",schemaPath:"#/properties/token/ma\
xLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(func1(data0)<1)return validate58.errors=[{instancePath:instancePath+
"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs1===
errors}else var valid0=!0;if(valid0)if(data.appVersion!==void 0){let _errs3=errors;validate59(data.appVersion,{instancePath:instancePath+"/appVersion",parentData:data,
parentDataProperty:"appVersion",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0}else return validate58.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate58.
errors=vErrors,errors===0}validate58.evaluated={props:{token:!0,appVersion:!0},dynamicProps:!1,dynamicItems:!1};var v02=validate522;var func12=require_ucs2length().default;function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func12(data)>64)
return validate54.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func12(
data)<1)return validate54.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate54.errors=
vErrors,errors===0}validate54.evaluated={dynamicProps:!1,dynamicItems:!1};function validate562(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate562.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func12(data)>4096)
return validate562.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;
if(func12(data)<1)return validate562.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"}],!1}else return validate562.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate562.
errors=vErrors,errors===0}validate562.evaluated={dynamicProps:!1,dynamicItems:!1};function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate61.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func12(data)>64)
return validate61.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else
return validate61.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate61.errors=vErrors,
errors===0}validate61.evaluated={dynamicProps:!1,dynamicItems:!1};function validate582(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate582.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.id===void 0&&(missing0="id"))return validate582.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
type!==void 0){let _errs1=errors;validate54(data.type,{instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.id!==
void 0){let _errs2=errors;validate54(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.agent!==void 0){
let _errs3=errors;validate61(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.desc!==void 0){
let _errs4=errors;validate61(data.desc,{instancePath:instancePath+"/desc",parentData:data,parentDataProperty:"desc",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.rooted!==void 0){
let _errs5=errors;if(typeof data.rooted!="boolean")return validate582.errors=[{instancePath:instancePath+"/rooted",schemaPath:"#/properties/rooted/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs5===errors}else var valid0=!0}}}}else return validate582.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate582.errors=vErrors,errors===0}validate582.evaluated={props:{type:!0,id:!0,
agent:!0,desc:!0,rooted:!0},dynamicProps:!1,dynamicItems:!1};function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func12(data)>64)
return validate65.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else
return validate65.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate65.errors=vErrors,
errors===0}validate65.evaluated={dynamicProps:!1,dynamicItems:!1};function validate532(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate532.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.key===void 0&&(missing0="key")||data.token===void 0&&(missing0="token")||data.
device===void 0&&(missing0="device"))return validate532.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.key!==void 0){let data0=data.key,_errs1=errors;if(errors===_errs1)if(data0&&typeof data0=="object"&&!Array.
isArray(data0)){let missing1;if(data0.clientPublicKey===void 0&&(missing1="clientPublicKey")||data0.clientPublicKeyId===void 0&&(missing1="clientPublicKeyId"))return validate532.
errors=[{instancePath:instancePath+"/key",schemaPath:"#/properties/key/required",keyword:"required",params:{missingProperty:missing1},message:"must have require\
d property '"+missing1+"'"}],!1;if(data0.clientPublicKey!==void 0){let data1=data0.clientPublicKey,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func12(
data1)>8192)return validate532.errors=[{instancePath:instancePath+"/key/clientPublicKey",schemaPath:"#/properties/key/properties/clientPublicKey/maxLength",keyword:"\
maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"}],!1;if(func12(data1)<1)return validate532.errors=[{instancePath:instancePath+"\
/key/clientPublicKey",schemaPath:"#/properties/key/properties/clientPublicKey/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return validate532.errors=[{instancePath:instancePath+"/key/clientPublicKey",schemaPath:"#/properties/key/properties/clientPublicKey/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs3===errors}else var valid1=!0;if(valid1)if(data0.clientPublicKeyId!==void 0){
let _errs5=errors;validate54(data0.clientPublicKeyId,{instancePath:instancePath+"/key/clientPublicKeyId",parentData:data0,parentDataProperty:"clientPublicKeyId",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs5===errors}else var valid1=!0}else
return validate532.errors=[{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.token!==void 0){let _errs6=errors;validate562(data.token,{instancePath:instancePath+"/token",
parentData:data,parentDataProperty:"token",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate562.errors:vErrors.concat(validate562.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.device!==void 0){let _errs7=errors;validate582(data.device,{instancePath:instancePath+"\
/device",parentData:data,parentDataProperty:"device",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate582.errors:vErrors.concat(validate582.errors),errors=
vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.appVersion!==void 0){let _errs8=errors;validate65(data.appVersion,{instancePath:instancePath+
"/appVersion",parentData:data,parentDataProperty:"appVersion",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.resend!==void 0){let _errs9=errors;if(typeof data.resend!="boolean")return validate532.
errors=[{instancePath:instancePath+"/resend",schemaPath:"#/properties/resend/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs9===
errors}else var valid0=!0}}}}else return validate532.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate532.errors=vErrors,errors===0}validate532.evaluated={props:{key:!0,token:!0,device:!0,appVersion:!0,resend:!0},dynamicProps:!1,dynamicItems:!1};
function validate522(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate522.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate532(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate532.errors:vErrors.concat(validate532.errors),errors=vErrors.length),validate522.errors=vErrors,errors===
0}validate522.evaluated={props:{key:!0,token:!0,device:!0,appVersion:!0,resend:!0},dynamicProps:!1,dynamicItems:!1};var v12=validate68;var pattern3=new RegExp("^[0-9a-f]{32}$","u");function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate70.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(!pattern3.test(data))return validate70.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'mu\
st match pattern "^[0-9a-f]{32}$"'}],!1}else return validate70.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;return validate70.errors=vErrors,errors===0}validate70.evaluated={dynamicProps:!1,dynamicItems:!1};function validate69(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.code===void 0&&
(missing0="code")||data.msg===void 0&&(missing0="msg")||data.data===void 0&&(missing0="data")||data.traceId===void 0&&(missing0="traceId"))return validate69.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.code!==
void 0){let _errs1=errors;if(data.code!==0)return validate69.errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{
allowedValue:0},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.msg!==void 0){let _errs2=errors;if(typeof data.
msg!="string")return validate69.errors=[{instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.traceId!==void 0){let _errs4=errors;validate70(data.traceId,{instancePath:instancePath+
"/traceId",parentData:data,parentDataProperty:"traceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}else return validate69.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return validate69.errors=vErrors,errors===0}validate69.evaluated={props:{code:!0,msg:!0,data:!0,traceId:!0},dynamicProps:!1,
dynamicItems:!1};function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.encryptedSeeds!==void 0){let data0=data.encryptedSeeds,_errs2=errors;if(errors===_errs2&&!(data0&&typeof data0=="object"&&!Array.isArray(data0)))
return validate75.errors=[{instancePath:instancePath+"/encryptedSeeds",schemaPath:"#/properties/encryptedSeeds/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.activationPassword!==void 0){let _errs5=errors;return validate75.errors=[{instancePath:instancePath+
"/activationPassword",schemaPath:"#/properties/activationPassword/not",keyword:"not",params:{},message:"must NOT be valid"}],!1;var valid0=_errs5===errors}else var valid0=!0}else
return validate75.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate75.errors=vErrors,
errors===0}validate75.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate77.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(
data)?errors===0&&typeof data=="number"&&isFinite(data)&&(data<0||isNaN(data))?(validate77.errors=[{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1):(validate77.errors=vErrors,errors===0):(validate77.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1)}validate77.evaluated={dynamicProps:!1,dynamicItems:!1};function validate73(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bindId===void 0&&
(missing0="bindId")||data.result===void 0&&(missing0="result")||data.mobileMasked===void 0&&(missing0="mobileMasked")||data.expiresAt===void 0&&(missing0="expir\
esAt"))return validate73.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property\
 '"+missing0+"'"}],!1;if(data.bindId!==void 0){let _errs1=errors;validate54(data.bindId,{instancePath:instancePath+"/bindId",parentData:data,parentDataProperty:"\
bindId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.result!==void 0){let _errs2=errors;validate75(data.result,{instancePath:instancePath+"/result",parentData:data,parentDataProperty:"\
result",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.mobileMasked!==void 0){let data2=data.mobileMasked,_errs3=errors;if(errors===_errs3)if(typeof data2=="string"){if(func12(data2)<
1)return validate73.errors=[{instancePath:instancePath+"/mobileMasked",schemaPath:"#/properties/mobileMasked/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return validate73.errors=[{instancePath:instancePath+"/mobileMasked",schemaPath:"#/properties/mobileMasked/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.expiresAt!==void 0){let _errs5=errors;
validate77(data.expiresAt,{instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}else return validate73.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate73.errors=vErrors,errors===0}validate73.evaluated={props:{
bindId:!0,result:!0,mobileMasked:!0,expiresAt:!0},dynamicProps:!1,dynamicItems:!1};function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs0=errors;validate69(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:
vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate68.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate73(data.data,{instancePath:instancePath+
"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors),errors=
vErrors.length))}else return validate68.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===
errors}return validate68.errors=vErrors,errors===0}validate68.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v22=validate80;function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.code===void 0&&(missing0="code")||data.msg===void 0&&(missing0="msg")||data.traceId===void 0&&(missing0="traceId"))return validate81.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
code!==void 0){let data0=data.code,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate81.errors=[{instancePath:instancePath+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&isFinite(
data0)){if(data0>59999||isNaN(data0))return validate81.errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/maximum",keyword:"maximum",params:{
comparison:"<=",limit:59999},message:"must be <= 59999"}],!1;if(data0<4e4||isNaN(data0))return validate81.errors=[{instancePath:instancePath+"/code",schemaPath:"\
#/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:4e4},message:"must be >= 40000"}],!1}var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.msg!==void 0){let data1=data.msg,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func12(data1)<1)return validate81.errors=[{instancePath:instancePath+
"/msg",schemaPath:"#/properties/msg/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate81.
errors=[{instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.traceId!==void 0){let _errs5=errors;validate70(data.traceId,{instancePath:instancePath+"/traceId",parentData:data,parentDataProperty:"\
traceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0)if(data.data!==void 0){let data3=data.data,_errs6=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3)))return validate81.errors=
[{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs6===
errors}else var valid0=!0}}}else return validate81.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate81.errors=vErrors,errors===0}validate81.evaluated={props:{code:!0,msg:!0,traceId:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function validate80(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate80.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate81(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length),validate80.errors=vErrors,errors===0}validate80.evaluated={props:{
code:!0,msg:!0,traceId:!0,data:!0},dynamicProps:!1,dynamicItems:!1};var v32=validate84;function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate85.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;if(errors===_errs0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.token===void 0&&(missing0="token"))return validate85.errors=[{instancePath,schemaPath:"#/allOf/0/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.token!==void 0){let _errs2=errors;validate562(
data.token,{instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate562.errors:
vErrors.concat(validate562.errors),errors=vErrors.length);var valid1=_errs2===errors}else var valid1=!0;if(valid1){if(data.bindId!==void 0){let _errs3=errors;validate54(
data.bindId,{instancePath:instancePath+"/bindId",parentData:data,parentDataProperty:"bindId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data.serialNumber!==void 0){let _errs4=errors;
validate54(data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data.otp!==void 0){let data3=data.
otp,_errs5=errors;if(errors===_errs5)if(typeof data3=="string"){if(func12(data3)>64)return validate85.errors=[{instancePath:instancePath+"/otp",schemaPath:"#/al\
lOf/0/properties/otp/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate85.errors=[{instancePath:instancePath+
"/otp",schemaPath:"#/allOf/0/properties/otp/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs5===errors}else var valid1=!0;
if(valid1)if(data.tradeAccount!==void 0){let _errs7=errors;validate54(data.tradeAccount,{instancePath:instancePath+"/tradeAccount",parentData:data,parentDataProperty:"\
tradeAccount",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs7===
errors}else var valid1=!0}}}}else return validate85.errors=[{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var valid0=_errs0===errors;if(valid0){let _errs8=errors,_errs9=errors,valid2=!1,_errs10=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.bindId===void 0&&(missing1="bindId")){let err0={instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs10===errors;valid2=valid2||_valid0;
let _errs11=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.serialNumber===void 0&&(missing2="serialNumber")){let err1={instancePath,
schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs11===errors;if(valid2=valid2||_valid0,valid2)errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:
vErrors=null);else{let err2={instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++,validate85.errors=vErrors,!1}var valid0=_errs8===errors}return validate85.errors=vErrors,errors===0}validate85.evaluated={props:{
token:!0,bindId:!0,serialNumber:!0,otp:!0,tradeAccount:!0},dynamicProps:!1,dynamicItems:!1};function validate84(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate85(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate85.
errors:vErrors.concat(validate85.errors),errors=vErrors.length),validate84.errors=vErrors,errors===0}validate84.evaluated={props:{token:!0,bindId:!0,serialNumber:!0,
otp:!0,tradeAccount:!0},dynamicProps:!1,dynamicItems:!1};var v4=validate91;var schema38={enum:["NEW","USER_OK","TOKEN_PENDING","CODE_SENT","ACTIVATED","OMS_SYNCED","DEVICES_PURGED","DONE","FAILED","EXPIRED","CANCELLED"]};function validate95(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate95.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="NEW"||data==="USER_OK"||data==="TOKEN_PENDING"||data==="CODE_SENT"||data===
"ACTIVATED"||data==="OMS_SYNCED"||data==="DEVICES_PURGED"||data==="DONE"||data==="FAILED"||data==="EXPIRED"||data==="CANCELLED"?(validate95.errors=vErrors,errors===
0):(validate95.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema38.enum},message:"must be equal to one of the allowed values"}],
!1)}validate95.evaluated={dynamicProps:!1,dynamicItems:!1};function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate93.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bindId===void 0&&(missing0="bindId")||data.state===void 0&&(missing0="stat\
e")||data.serialNumber===void 0&&(missing0="serialNumber")||data.deviceUUID===void 0&&(missing0="deviceUUID")||data.tradeAccount===void 0&&(missing0="tradeAccou\
nt")||data.completedAt===void 0&&(missing0="completedAt"))return validate93.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.bindId!==void 0){let _errs1=errors;validate54(data.bindId,{instancePath:instancePath+"/bindId",
parentData:data,parentDataProperty:"bindId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let _errs2=errors;validate95(data.state,{instancePath:instancePath+"/st\
ate",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.serialNumber!==void 0){let _errs3=errors;validate54(data.serialNumber,{instancePath:instancePath+
"/serialNumber",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.deviceUUID!==void 0){let _errs4=errors;validate54(data.deviceUUID,
{instancePath:instancePath+"/deviceUUID",parentData:data,parentDataProperty:"deviceUUID",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.
concat(validate54.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.tradeAccount!==void 0){let _errs5=errors;validate54(
data.tradeAccount,{instancePath:instancePath+"/tradeAccount",parentData:data,parentDataProperty:"tradeAccount",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.completedAt!==void 0){
let _errs6=errors;validate77(data.completedAt,{instancePath:instancePath+"/completedAt",parentData:data,parentDataProperty:"completedAt",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate93.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate93.errors=vErrors,errors===0}validate93.
evaluated={props:{bindId:!0,state:!0,serialNumber:!0,deviceUUID:!0,tradeAccount:!0,completedAt:!0},dynamicProps:!1,dynamicItems:!1};function validate91(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate91.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate69(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===
_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate91.errors=[{instancePath,schemaPath:"\
#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate93(
data.data,{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.
concat(validate93.errors),errors=vErrors.length))}else return validate91.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var valid0=_errs1===errors}return validate91.errors=vErrors,errors===0}validate91.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},
dynamicProps:!1,dynamicItems:!1};var v5=validate102;function validate118(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate118.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.at===void 0&&(missing0="at")||data.state===void 0&&(missing0="state")||data.source===void 0&&(missing0="source")||data.device===void 0&&
(missing0="device"))return validate118.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have req\
uired property '"+missing0+"'"}],!1;if(data.at!==void 0){let _errs1=errors;validate77(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.state!==void 0){let _errs2=errors;validate95(data.state,{instancePath:instancePath+"/state",parentData:data,parentDataProperty:"\
state",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.source!==void 0){let _errs3=errors;if(typeof data.source!="string")return validate118.errors=[{instancePath:instancePath+"/sour\
ce",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.device!==void 0){let _errs5=errors;if(typeof data.device!="string")return validate118.errors=[{instancePath:instancePath+"/device",schemaPath:"#/propert\
ies/device/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.note!==void 0){
let _errs7=errors;if(typeof data.note!="string")return validate118.errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}}else return validate118.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate118.errors=vErrors,errors===0}validate118.evaluated={props:{at:!0,state:!0,
source:!0,device:!0,note:!0},dynamicProps:!1,dynamicItems:!1};function validate104(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate104.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bindId===void 0&&(missing0="bindId")||data.userId===void 0&&(missing0="use\
rId")||data.tradeAccount===void 0&&(missing0="tradeAccount")||data.deviceId===void 0&&(missing0="deviceId")||data.deviceType===void 0&&(missing0="deviceType")||
data.state===void 0&&(missing0="state")||data.createdAt===void 0&&(missing0="createdAt")||data.log===void 0&&(missing0="log"))return validate104.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.bindId!==void 0){
let _errs1=errors;validate54(data.bindId,{instancePath:instancePath+"/bindId",parentData:data,parentDataProperty:"bindId",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.userId!==void 0){
let _errs2=errors;validate54(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.tradeAccount!==
void 0){let _errs3=errors;validate54(data.tradeAccount,{instancePath:instancePath+"/tradeAccount",parentData:data,parentDataProperty:"tradeAccount",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
deviceId!==void 0){let _errs4=errors;validate54(data.deviceId,{instancePath:instancePath+"/deviceId",parentData:data,parentDataProperty:"deviceId",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
deviceType!==void 0){let _errs5=errors;validate54(data.deviceType,{instancePath:instancePath+"/deviceType",parentData:data,parentDataProperty:"deviceType",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.state!==void 0){let _errs6=errors;validate95(data.state,{instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.clientPublicKeyId!==void 0){let _errs7=errors;validate54(data.clientPublicKeyId,{instancePath:instancePath+"/clientPublicKeyId",parentData:data,
parentDataProperty:"clientPublicKeyId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);
var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.serialNumber!==void 0){let _errs8=errors;validate54(data.serialNumber,{instancePath:instancePath+
"/serialNumber",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.deviceUUID!==void 0){let _errs9=errors;validate54(data.deviceUUID,
{instancePath:instancePath+"/deviceUUID",parentData:data,parentDataProperty:"deviceUUID",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.
concat(validate54.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.appVersion!==void 0){let _errs10=errors;validate65(
data.appVersion,{instancePath:instancePath+"/appVersion",parentData:data,parentDataProperty:"appVersion",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.
errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.createdAt!==void 0){let _errs11=errors;
validate77(data.createdAt,{instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.expiresAt!==void 0){
let _errs12=errors;validate77(data.expiresAt,{instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.completedAt!==
void 0){let _errs13=errors;validate77(data.completedAt,{instancePath:instancePath+"/completedAt",parentData:data,parentDataProperty:"completedAt",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0)if(data.
log!==void 0){let data13=data.log,_errs14=errors;if(errors===_errs14)if(Array.isArray(data13)){var valid1=!0;let len0=data13.length;for(let i0=0;i0<len0;i0++){let _errs16=errors;
validate118(data13[i0],{instancePath:instancePath+"/log/"+i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate118.
errors:vErrors.concat(validate118.errors),errors=vErrors.length);var valid1=_errs16===errors;if(!valid1)break}}else return validate104.errors=[{instancePath:instancePath+
"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs14===errors}else var valid0=!0}}}}}}}}}}}}}else
return validate104.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate104.errors=vErrors,
errors===0}validate104.evaluated={props:{bindId:!0,userId:!0,tradeAccount:!0,deviceId:!0,deviceType:!0,state:!0,clientPublicKeyId:!0,serialNumber:!0,deviceUUID:!0,
appVersion:!0,createdAt:!0,expiresAt:!0,completedAt:!0,log:!0},dynamicProps:!1,dynamicItems:!1};function validate102(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate102.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs0=errors;validate69(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.
errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate102.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate104(data.data,{instancePath:instancePath+
"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors),errors=
vErrors.length))}else return validate102.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===
errors}return validate102.errors=vErrors,errors===0}validate102.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v6=validate123;function validate124(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate124.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.token===void 0&&(missing0="token"))return validate124.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.token!==void 0){let _errs1=errors;validate562(data.token,{instancePath:instancePath+"/token",parentData:data,
parentDataProperty:"token",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate562.errors:vErrors.concat(validate562.errors),errors=vErrors.length);var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.serialNumber!==void 0){let _errs2=errors;validate54(data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,
parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);
var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.deviceUUID!==void 0){let _errs3=errors;validate54(data.deviceUUID,{instancePath:instancePath+"/\
deviceUUID",parentData:data,parentDataProperty:"deviceUUID",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.revoke!==void 0){let _errs4=errors;if(typeof data.revoke!="boolean")return validate124.
errors=[{instancePath:instancePath+"/revoke",schemaPath:"#/properties/revoke/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===
errors}else var valid0=!0}}}else return validate124.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate124.errors=vErrors,errors===0}validate124.evaluated={props:{token:!0,serialNumber:!0,deviceUUID:!0,revoke:!0},dynamicProps:!1,dynamicItems:!1};function validate123(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate123.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate124(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate124.errors:vErrors.concat(validate124.errors),errors=vErrors.length),validate123.errors=vErrors,errors===0}validate123.
evaluated={props:{token:!0,serialNumber:!0,deviceUUID:!0,revoke:!0},dynamicProps:!1,dynamicItems:!1};var v7=validate129;function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate131.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.serialNumber===void 0&&(missing0="serialNumber")||data.deviceUUID===void 0&&(missing0="deviceUUID")||data.omsRemoved===void 0&&(missing0=
"omsRemoved"))return validate131.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}],!1;if(data.serialNumber!==void 0){let _errs1=errors;validate54(data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,
parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);
var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.deviceUUID!==void 0){let _errs2=errors;validate54(data.deviceUUID,{instancePath:instancePath+"/\
deviceUUID",parentData:data,parentDataProperty:"deviceUUID",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),
errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.omsRemoved!==void 0){let _errs3=errors;if(typeof data.omsRemoved!="boolea\
n")return validate131.errors=[{instancePath:instancePath+"/omsRemoved",schemaPath:"#/properties/omsRemoved/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var valid0=_errs3===errors}else var valid0=!0}}else return validate131.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate131.errors=vErrors,errors===0}validate131.evaluated={props:{serialNumber:!0,deviceUUID:!0,omsRemoved:!0},dynamicProps:!1,
dynamicItems:!1};function validate129(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate129.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate69(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.data===void 0&&(missing0="data"))
return validate129.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required proper\
ty '"+missing0+"'"}],!1;data.data!==void 0&&(validate131(data.data,{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length))}else return validate129.errors=[{instancePath,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate129.errors=vErrors,errors===0}validate129.
evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v8=validate135;function validate136(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate136.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.deviceUUID===void 0&&(missing0="deviceUUID"))return validate136.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.token!==void 0){let _errs1=errors;validate562(data.token,{instancePath:instancePath+
"/token",parentData:data,parentDataProperty:"token",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate562.errors:vErrors.concat(validate562.errors),errors=
vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.deviceUUID!==void 0){let _errs2=errors;validate54(data.deviceUUID,{instancePath:instancePath+
"/deviceUUID",parentData:data,parentDataProperty:"deviceUUID",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),
errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.revoke!==void 0){let _errs3=errors;if(typeof data.revoke!="boolean")return validate136.
errors=[{instancePath:instancePath+"/revoke",schemaPath:"#/properties/revoke/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs3===
errors}else var valid0=!0}}else return validate136.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate136.errors=vErrors,errors===0}validate136.evaluated={props:{token:!0,deviceUUID:!0,revoke:!0},dynamicProps:!1,dynamicItems:!1};function validate135(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate135.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate136(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate136.errors:vErrors.concat(validate136.errors),errors=vErrors.length),validate135.errors=vErrors,errors===0}validate135.
evaluated={props:{token:!0,deviceUUID:!0,revoke:!0},dynamicProps:!1,dynamicItems:!1};var v9=validate140;var schema49={type:"object",required:["deviceUUID","serialNumbers","status"],properties:{deviceUUID:{$ref:"RequiredId","x-volatile":"device-uuid"},serialNumbers:{
type:"array",items:{$ref:"RequiredId"},"x-volatile":"serials"},status:{enum:["Active","Suspended","Revoked"]}}};function validate142(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate142.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.deviceUUID===void 0&&
(missing0="deviceUUID")||data.serialNumbers===void 0&&(missing0="serialNumbers")||data.status===void 0&&(missing0="status"))return validate142.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.deviceUUID!==void 0){
let _errs1=errors;validate54(data.deviceUUID,{instancePath:instancePath+"/deviceUUID",parentData:data,parentDataProperty:"deviceUUID",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
serialNumbers!==void 0){let data1=data.serialNumbers,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<
len0;i0++){let _errs4=errors;validate54(data1[i0],{instancePath:instancePath+"/serialNumbers/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}else return validate142.
errors=[{instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.status!==void 0){let data3=data.status,_errs5=errors;if(!(data3==="Active"||data3==="Suspende\
d"||data3==="Revoked"))return validate142.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema49.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate142.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate142.errors=vErrors,errors===0}validate142.
evaluated={props:{deviceUUID:!0,serialNumbers:!0,status:!0},dynamicProps:!1,dynamicItems:!1};function validate140(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate140.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs0=errors;validate69(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.
errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate140.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate142(data.data,{instancePath:instancePath+
"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=
vErrors.length))}else return validate140.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===
errors}return validate140.errors=vErrors,errors===0}validate140.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v10=validate146;var schema51={type:"object",required:["source","devices"],properties:{source:{enum:["ISPRINT","TRUSTED_DEVICE"]},devices:{type:"array",items:{$ref:"ListedDevice"}},
forceUpgrade:{type:"boolean",description:"This app is too old to log in."}}};function validate149(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate149.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.deviceId===void 0&&(missing0="deviceId")||data.status===void 0&&(missing0="status")||data.createdTime===void 0&&(missing0="createdTi\
me"))return validate149.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property \
'"+missing0+"'"}],!1;if(data.deviceUUID!==void 0){let _errs1=errors;validate54(data.deviceUUID,{instancePath:instancePath+"/deviceUUID",parentData:data,parentDataProperty:"\
deviceUUID",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.deviceId!==void 0){let _errs2=errors;validate54(data.deviceId,{instancePath:instancePath+"/deviceId",parentData:data,parentDataProperty:"\
deviceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.type!==void 0){let _errs3=errors;if(typeof data.type!="string")return validate149.errors=[{instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let _errs5=errors;if(typeof data.name!="string")return validate149.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data4=data.status,
_errs7=errors;if(errors===_errs7)if(typeof data4=="string"){if(func12(data4)>16)return validate149.errors=[{instancePath:instancePath+"/status",schemaPath:"#/pr\
operties/status/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],!1;if(func12(data4)<1)return validate149.errors=
[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}else return validate149.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.createdTime!==void 0){let _errs9=errors;validate77(data.createdTime,{instancePath:instancePath+
"/createdTime",parentData:data,parentDataProperty:"createdTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),
errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.lastUsedTime!==void 0){let _errs10=errors;validate77(data.lastUsedTime,{
instancePath:instancePath+"/lastUsedTime",parentData:data,parentDataProperty:"lastUsedTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.errors:
vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.serialNumber!==void 0){let _errs11=errors;
validate54(data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}}}}else return validate149.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate149.errors=vErrors,errors===0}validate149.
evaluated={props:{deviceUUID:!0,deviceId:!0,type:!0,name:!0,status:!0,createdTime:!0,lastUsedTime:!0,serialNumber:!0},dynamicProps:!1,dynamicItems:!1};function validate148(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate148.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
source===void 0&&(missing0="source")||data.devices===void 0&&(missing0="devices"))return validate148.errors=[{instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.source!==void 0){let data0=data.source,_errs1=errors;if(!(data0===
"ISPRINT"||data0==="TRUSTED_DEVICE"))return validate148.errors=[{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{
allowedValues:schema51.properties.source.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.devices!==void 0){let data1=data.devices,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){
let _errs4=errors;validate149(data1[i0],{instancePath:instancePath+"/devices/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate149.errors:vErrors.concat(validate149.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}else return validate148.errors=[{
instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0)if(data.forceUpgrade!==void 0){let _errs5=errors;if(typeof data.forceUpgrade!="boolean")return validate148.errors=[{instancePath:instancePath+
"/forceUpgrade",schemaPath:"#/properties/forceUpgrade/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs5===errors}else
var valid0=!0}}else return validate148.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate148.
errors=vErrors,errors===0}validate148.evaluated={props:{source:!0,devices:!0,forceUpgrade:!0},dynamicProps:!1,dynamicItems:!1};function validate146(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate146.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate69(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===
_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate146.errors=[{instancePath,schemaPath:"\
#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate148(
data.data,{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate148.errors:vErrors.
concat(validate148.errors),errors=vErrors.length))}else return validate146.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var valid0=_errs1===errors}return validate146.errors=vErrors,errors===0}validate146.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},
dynamicProps:!1,dynamicItems:!1};var v11=validate157;function validate158(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate158.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.userId===void 0&&(missing0="userId")||data.tradeAccount===void 0&&(missing0="tradeAccount"))return validate158.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.userId!==void 0){
let _errs1=errors;validate54(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tradeAccount!==
void 0){let _errs2=errors;validate54(data.tradeAccount,{instancePath:instancePath+"/tradeAccount",parentData:data,parentDataProperty:"tradeAccount",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
deviceId!==void 0){let _errs3=errors;validate61(data.deviceId,{instancePath:instancePath+"/deviceId",parentData:data,parentDataProperty:"deviceId",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.
appVersion!==void 0){let _errs4=errors;validate65(data.appVersion,{instancePath:instancePath+"/appVersion",parentData:data,parentDataProperty:"appVersion",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}else
return validate158.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate158.errors=vErrors,
errors===0}validate158.evaluated={props:{userId:!0,tradeAccount:!0,deviceId:!0,appVersion:!0},dynamicProps:!1,dynamicItems:!1};function validate157(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate157.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate158(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate158.errors:vErrors.concat(validate158.errors),errors=vErrors.length),validate157.errors=vErrors,errors===0}validate157.evaluated={props:{
userId:!0,tradeAccount:!0,deviceId:!0,appVersion:!0},dynamicProps:!1,dynamicItems:!1};var v122=validate164;var schema56={type:"object",required:["authMethod","everEnabled","inUse","upgradeRequired","bindings"],properties:{authMethod:{enum:["ISPRINT","LEGACY"]},everEnabled:{
type:"boolean",description:"There is a verification method, removed or not (§13)."},inUse:{type:"boolean",description:"There is one that is not removed."},serialNumber:{
$ref:"RequiredId","x-volatile":"serial",description:"The token of this device."},deviceUUID:{$ref:"RequiredId","x-volatile":"device-uuid"},upgradeRequired:{type:"\
boolean"},bindings:{type:"array",items:{type:"object",required:["serialNumber","deviceId","deviceUUID"],properties:{serialNumber:{$ref:"RequiredId","x-volatile":"\
serial"},deviceId:{$ref:"RequiredId"},deviceUUID:{$ref:"RequiredId","x-volatile":"device-uuid"}}}}}};function validate166(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate166.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.authMethod===void 0&&(missing0="au\
thMethod")||data.everEnabled===void 0&&(missing0="everEnabled")||data.inUse===void 0&&(missing0="inUse")||data.upgradeRequired===void 0&&(missing0="upgradeRequi\
red")||data.bindings===void 0&&(missing0="bindings"))return validate166.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.authMethod!==void 0){let data0=data.authMethod,_errs1=errors;if(!(data0==="ISPRINT"||data0==="\
LEGACY"))return validate166.errors=[{instancePath:instancePath+"/authMethod",schemaPath:"#/properties/authMethod/enum",keyword:"enum",params:{allowedValues:schema56.
properties.authMethod.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.everEnabled!==
void 0){let _errs2=errors;if(typeof data.everEnabled!="boolean")return validate166.errors=[{instancePath:instancePath+"/everEnabled",schemaPath:"#/properties/ev\
erEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.inUse!==void 0){
let _errs4=errors;if(typeof data.inUse!="boolean")return validate166.errors=[{instancePath:instancePath+"/inUse",schemaPath:"#/properties/inUse/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.serialNumber!==void 0){let _errs6=errors;
validate54(data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.deviceUUID!==void 0){
let _errs7=errors;validate54(data.deviceUUID,{instancePath:instancePath+"/deviceUUID",parentData:data,parentDataProperty:"deviceUUID",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
upgradeRequired!==void 0){let _errs8=errors;if(typeof data.upgradeRequired!="boolean")return validate166.errors=[{instancePath:instancePath+"/upgradeRequired",schemaPath:"\
#/properties/upgradeRequired/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)
if(data.bindings!==void 0){let data6=data.bindings,_errs10=errors;if(errors===_errs10)if(Array.isArray(data6)){var valid1=!0;let len0=data6.length;for(let i0=0;i0<
len0;i0++){let data7=data6[i0],_errs12=errors;if(errors===_errs12)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing1;if(data7.serialNumber===
void 0&&(missing1="serialNumber")||data7.deviceId===void 0&&(missing1="deviceId")||data7.deviceUUID===void 0&&(missing1="deviceUUID"))return validate166.errors=
[{instancePath:instancePath+"/bindings/"+i0,schemaPath:"#/properties/bindings/items/required",keyword:"required",params:{missingProperty:missing1},message:"must\
 have required property '"+missing1+"'"}],!1;if(data7.serialNumber!==void 0){let _errs14=errors;validate54(data7.serialNumber,{instancePath:instancePath+"/bindi\
ngs/"+i0+"/serialNumber",parentData:data7,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(
validate54.errors),errors=vErrors.length);var valid2=_errs14===errors}else var valid2=!0;if(valid2){if(data7.deviceId!==void 0){let _errs15=errors;validate54(data7.
deviceId,{instancePath:instancePath+"/bindings/"+i0+"/deviceId",parentData:data7,parentDataProperty:"deviceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid2=_errs15===errors}else var valid2=!0;if(valid2)if(data7.deviceUUID!==void 0){
let _errs16=errors;validate54(data7.deviceUUID,{instancePath:instancePath+"/bindings/"+i0+"/deviceUUID",parentData:data7,parentDataProperty:"deviceUUID",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid2=_errs16===errors}else var valid2=!0}}else
return validate166.errors=[{instancePath:instancePath+"/bindings/"+i0,schemaPath:"#/properties/bindings/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid1=_errs12===errors;if(!valid1)break}}else return validate166.errors=[{instancePath:instancePath+"/bindings",schemaPath:"#/properti\
es/bindings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}}else return validate166.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate166.errors=vErrors,errors===0}validate166.
evaluated={props:{authMethod:!0,everEnabled:!0,inUse:!0,serialNumber:!0,deviceUUID:!0,upgradeRequired:!0,bindings:!0},dynamicProps:!1,dynamicItems:!1};function validate164(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate164.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate69(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;
if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate164.errors=[{instancePath,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&
(validate166(data.data,{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate166.
errors:vErrors.concat(validate166.errors),errors=vErrors.length))}else return validate164.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate164.errors=vErrors,errors===0}validate164.evaluated={props:{data:!0,code:!0,
msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v13=validate173,schema57={$schema:"https://json-schema.org/draft/2020-12/schema",title:"Configuration of\
 CAP",type:"object",additionalProperties:!1,properties:{version:{const:1,description:"Version of this format."},profile:{type:"string",minLength:1,description:"\
A named set of switches."},strict:{type:"boolean",description:"Refuse unknown request members instead of ignoring them with a warning."},url:{type:"string",pattern:"\
^https?://",description:"Base URL of a real implementation that calls go to instead."},paths:{type:"object",additionalProperties:{type:"string",pattern:"^/"},description:"\
operationId to path."},aliases:{type:"object",description:"Additional path to the path it stands for.",propertyNames:{pattern:"^/"},additionalProperties:{type:"\
string",pattern:"^/"}},fields:{type:"object",description:"operationId to names on the wire.",additionalProperties:{type:"object",additionalProperties:!1,properties:{
request:{$ref:"#/$defs/names"},response:{$ref:"#/$defs/names"}}}},order:{enum:["seed","safe"],description:"seed: OMS, devices, save; safe: save first, then OMS \
and devices (§10.3)."},proof:{enum:["activateByOtp","preActivated","naive"],description:"What /cap/bind/success asks for; naive believes the app (§10.3)."},oneDevicePerUser:{
type:"boolean",description:"A completed binding revokes the user's other tokens."},bindTtlSec:{type:"integer",minimum:1,description:"How long a binding stays op\
en."},sms:{type:"object",additionalProperties:!1,properties:{intervalSec:{type:"integer",minimum:0,description:"Between two codes to one number."},perDay:{type:"\
integer",minimum:1,description:"Codes to one number in 24 hours."}}},timeoutMs:{type:"integer",minimum:1,description:"How long a neighbour may take."},isprintAppVersion:{
type:"string",minLength:1,description:"First app version with iSprint; older ones are old (§13)."},forceUpgrade:{enum:["hard","soft"],description:"hard: 42601;\
 soft: the list still shows iSprint devices."},lists:{type:"object",additionalProperties:!1,description:"The open points of the notes (§13).",properties:{newAppInUseShowsTrusted:{
type:"boolean"},newAppUnusedShowsTrusted:{type:"boolean"},oldAppUnusedShowsIsprint:{type:"boolean"}}},uas:{type:"object",additionalProperties:!1,properties:{identity:{
$ref:"#/$defs/identity"},codes:{type:"object",description:"Fault code of a real UAS to the symbol of ours that it stands for.",propertyNames:{pattern:"^-?[0-9]+\
$"},additionalProperties:{type:"string",minLength:1}},userStoreId:{type:"string",maxLength:64},assignRealm:{type:"string",maxLength:64},batchId:{type:"string",maxLength:64,
description:"Empty for the default batch."}}}},$defs:{names:{type:"object",description:"Canonical member name to the name on the wire.",additionalProperties:{type:"\
string",minLength:1}},identity:{type:"object",additionalProperties:!1,description:"The client certificate shown to a UAS in process; a real one gets the certifi\
cate of the host.",properties:{commonName:{type:"string",minLength:1},subject:{type:"string",minLength:1},issuer:{type:"string"},serialNumber:{type:"string"},fingerprint256:{
type:"string",pattern:"^([0-9a-f]{64})?$"},trusted:{type:"boolean"},validFrom:{type:"integer",description:"Milliseconds since the epoch."},validTo:{type:"intege\
r",description:"Milliseconds since the epoch."}}}}},func14=Object.prototype.hasOwnProperty,pattern4=new RegExp("^https?://","u"),pattern5=new RegExp("^/","u"),pattern9=new RegExp(
"^-?[0-9]+$","u");function validate174(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate174.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data){let data0=data[key0],_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func12(data0)<1)return validate174.errors=[{instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return validate174.errors=[{instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPrope\
rties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors;if(!valid0)break}else return validate174.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate174.errors=vErrors,errors===0}validate174.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var pattern8=new RegExp("^([0-9a-f]{64})?$","u");function validate177(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate177.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="commonName"||key0==="subject"||key0==="issuer"||key0==="serialN\
umber"||key0==="fingerprint256"||key0==="trusted"||key0==="validFrom"||key0==="validTo")){return validate177.errors=[{instancePath,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.commonName!==
void 0){let data0=data.commonName,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func12(data0)<1)return validate177.errors=[{instancePath:instancePath+
"/commonName",schemaPath:"#/properties/commonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate177.
errors=[{instancePath:instancePath+"/commonName",schemaPath:"#/properties/commonName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.subject!==void 0){let data1=data.subject,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func12(data1)<
1)return validate177.errors=[{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1}else return validate177.errors=[{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.issuer!==void 0){let _errs6=errors;if(typeof data.
issuer!="string")return validate177.errors=[{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.serialNumber!==void 0){let _errs8=errors;if(typeof data.serialNumber!="str\
ing")return validate177.errors=[{instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.fingerprint256!==void 0){let data4=data.fingerprint256,_errs10=errors;if(errors===
_errs10)if(typeof data4=="string"){if(!pattern8.test(data4))return validate177.errors=[{instancePath:instancePath+"/fingerprint256",schemaPath:"#/properties/fin\
gerprint256/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{64})?$"},message:'must match pattern "^([0-9a-f]{64})?$"'}],!1}else return validate177.errors=
[{instancePath:instancePath+"/fingerprint256",schemaPath:"#/properties/fingerprint256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.trusted!==void 0){let _errs12=errors;if(typeof data.trusted!="boolean")return validate177.errors=
[{instancePath:instancePath+"/trusted",schemaPath:"#/properties/trusted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs12===
errors}else var valid0=!0;if(valid0){if(data.validFrom!==void 0){let data6=data.validFrom,_errs14=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&
isFinite(data6)))return validate177.errors=[{instancePath:instancePath+"/validFrom",schemaPath:"#/properties/validFrom/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0)if(data.validTo!==void 0){let data7=data.validTo,_errs16=errors;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)))return validate177.errors=[{instancePath:instancePath+"/validTo",schemaPath:"#/properties/validTo/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs16===errors}else var valid0=!0}}}}}}}}else return validate177.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate177.errors=vErrors,errors===0}validate177.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate173(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate173.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!func14.call(schema57.properties,key0)){return validate173.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===
errors){if(data.version!==void 0){let _errs2=errors;if(data.version!==1)return validate173.errors=[{instancePath:instancePath+"/version",schemaPath:"#/propertie\
s/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
profile!==void 0){let data1=data.profile,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func12(data1)<1)return validate173.errors=[{instancePath:instancePath+
"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate173.
errors=[{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.strict!==void 0){let _errs5=errors;if(typeof data.strict!="boolean")return validate173.errors=[{instancePath:instancePath+
"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.url!==void 0){let data3=data.url,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(!pattern4.test(data3))return validate173.errors=
[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://\
"'}],!1}else return validate173.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.paths!==void 0){let data4=data.paths,_errs9=errors;if(errors===_errs9)if(data4&&
typeof data4=="object"&&!Array.isArray(data4))for(let key1 in data4){let data5=data4[key1],_errs12=errors;if(errors===_errs12)if(typeof data5=="string"){if(!pattern5.
test(data5))return validate173.errors=[{instancePath:instancePath+"/paths/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/paths/additiona\
lProperties/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"'}],!1}else return validate173.errors=[{instancePath:instancePath+"\
/paths/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/paths/additionalProperties/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var valid1=_errs12===errors;if(!valid1)break}else return validate173.errors=[{instancePath:instancePath+"/paths",schemaPath:"#/properties/pat\
hs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.aliases!==void 0){
let data6=data.aliases,_errs14=errors;if(errors===_errs14)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let key2 in data6){let _errs16=errors;if(typeof key2==
"string"&&!pattern5.test(key2)){let err0={instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^/"},message:'must match pattern "^/"',propertyName:key2};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid2=_errs16===errors;if(!valid2){
let err1={instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"prope\
rty name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate173.errors=vErrors,!1;break}}if(valid2)for(let key3 in data6){
let data7=data6[key3],_errs18=errors;if(errors===_errs18)if(typeof data7=="string"){if(!pattern5.test(data7))return validate173.errors=[{instancePath:instancePath+
"/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/aliases/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^/"},message:'\
must match pattern "^/"'}],!1}else return validate173.errors=[{instancePath:instancePath+"/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/aliases/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs18===errors;if(!valid3)break}}else
return validate173.errors=[{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.fields!==void 0){let data8=data.fields,_errs20=errors;if(errors===_errs20)if(data8&&
typeof data8=="object"&&!Array.isArray(data8))for(let key4 in data8){let data9=data8[key4],_errs23=errors;if(errors===_errs23)if(data9&&typeof data9=="object"&&
!Array.isArray(data9)){let _errs25=errors;for(let key5 in data9)if(!(key5==="request"||key5==="response")){return validate173.errors=[{instancePath:instancePath+
"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key5},message:"must NOT have additional properties"}],!1;break}if(_errs25===errors){if(data9.request!==void 0){let _errs26=errors;validate174(
data9.request,{instancePath:instancePath+"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/request",parentData:data9,parentDataProperty:"request",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length);var valid5=_errs26===errors}else var valid5=!0;
if(valid5)if(data9.response!==void 0){let _errs27=errors;validate174(data9.response,{instancePath:instancePath+"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,
"~1")+"/response",parentData:data9,parentDataProperty:"response",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.
errors),errors=vErrors.length);var valid5=_errs27===errors}else var valid5=!0}}else return validate173.errors=[{instancePath:instancePath+"/fields/"+key4.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid4=_errs23===
errors;if(!valid4)break}else return validate173.errors=[{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.order!==void 0){let data12=data.order,_errs28=errors;if(!(data12===
"seed"||data12==="safe"))return validate173.errors=[{instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues:schema57.
properties.order.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.proof!==void 0){
let data13=data.proof,_errs29=errors;if(!(data13==="activateByOtp"||data13==="preActivated"||data13==="naive"))return validate173.errors=[{instancePath:instancePath+
"/proof",schemaPath:"#/properties/proof/enum",keyword:"enum",params:{allowedValues:schema57.properties.proof.enum},message:"must be equal to one of the allowed \
values"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.oneDevicePerUser!==void 0){let _errs30=errors;if(typeof data.oneDevicePerUser!="b\
oolean")return validate173.errors=[{instancePath:instancePath+"/oneDevicePerUser",schemaPath:"#/properties/oneDevicePerUser/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"}],!1;var valid0=_errs30===errors}else var valid0=!0;if(valid0){if(data.bindTtlSec!==void 0){let data15=data.bindTtlSec,_errs32=errors;
if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15)))return validate173.errors=[{instancePath:instancePath+"/bindTtlSec",schemaPath:"#/p\
roperties/bindTtlSec/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs32&&typeof data15=="number"&&isFinite(data15)&&
(data15<1||isNaN(data15)))return validate173.errors=[{instancePath:instancePath+"/bindTtlSec",schemaPath:"#/properties/bindTtlSec/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.sms!==void 0){let data16=data.sms,_errs34=errors;
if(errors===_errs34)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){let _errs36=errors;for(let key6 in data16)if(!(key6==="intervalSec"||key6==="per\
Day")){return validate173.errors=[{instancePath:instancePath+"/sms",schemaPath:"#/properties/sms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},
message:"must NOT have additional properties"}],!1;break}if(_errs36===errors){if(data16.intervalSec!==void 0){let data17=data16.intervalSec,_errs37=errors;if(!(typeof data17==
"number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17)))return validate173.errors=[{instancePath:instancePath+"/sms/intervalSec",schemaPath:"#/properties/sms/p\
roperties/intervalSec/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs37&&typeof data17=="number"&&isFinite(data17)&&
(data17<0||isNaN(data17)))return validate173.errors=[{instancePath:instancePath+"/sms/intervalSec",schemaPath:"#/properties/sms/properties/intervalSec/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid6=_errs37===errors}else var valid6=!0;if(valid6)if(data16.perDay!==void 0){
let data18=data16.perDay,_errs39=errors;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18)))return validate173.errors=[{instancePath:instancePath+
"/sms/perDay",schemaPath:"#/properties/sms/properties/perDay/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs39&&typeof data18==
"number"&&isFinite(data18)&&(data18<1||isNaN(data18)))return validate173.errors=[{instancePath:instancePath+"/sms/perDay",schemaPath:"#/properties/sms/propertie\
s/perDay/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid6=_errs39===errors}else var valid6=!0}}else return validate173.
errors=[{instancePath:instancePath+"/sms",schemaPath:"#/properties/sms/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs34===
errors}else var valid0=!0;if(valid0){if(data.timeoutMs!==void 0){let data19=data.timeoutMs,_errs41=errors;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&
isFinite(data19)))return validate173.errors=[{instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(errors===_errs41&&typeof data19=="number"&&isFinite(data19)&&(data19<1||isNaN(data19)))return validate173.errors=[{instancePath:instancePath+
"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs41===errors}else
var valid0=!0;if(valid0){if(data.isprintAppVersion!==void 0){let data20=data.isprintAppVersion,_errs43=errors;if(errors===_errs43)if(typeof data20=="string"){if(func12(
data20)<1)return validate173.errors=[{instancePath:instancePath+"/isprintAppVersion",schemaPath:"#/properties/isprintAppVersion/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate173.errors=[{instancePath:instancePath+"/isprintAppVersion",schemaPath:"#/prop\
erties/isprintAppVersion/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs43===errors}else var valid0=!0;if(valid0){if(data.
forceUpgrade!==void 0){let data21=data.forceUpgrade,_errs45=errors;if(!(data21==="hard"||data21==="soft"))return validate173.errors=[{instancePath:instancePath+
"/forceUpgrade",schemaPath:"#/properties/forceUpgrade/enum",keyword:"enum",params:{allowedValues:schema57.properties.forceUpgrade.enum},message:"must be equal t\
o one of the allowed values"}],!1;var valid0=_errs45===errors}else var valid0=!0;if(valid0){if(data.lists!==void 0){let data22=data.lists,_errs46=errors;if(errors===
_errs46)if(data22&&typeof data22=="object"&&!Array.isArray(data22)){let _errs48=errors;for(let key7 in data22)if(!(key7==="newAppInUseShowsTrusted"||key7==="new\
AppUnusedShowsTrusted"||key7==="oldAppUnusedShowsIsprint")){return validate173.errors=[{instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},message:"must NOT have additional properties"}],!1;break}if(_errs48===errors){if(data22.
newAppInUseShowsTrusted!==void 0){let _errs49=errors;if(typeof data22.newAppInUseShowsTrusted!="boolean")return validate173.errors=[{instancePath:instancePath+"\
/lists/newAppInUseShowsTrusted",schemaPath:"#/properties/lists/properties/newAppInUseShowsTrusted/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"}],!1;var valid7=_errs49===errors}else var valid7=!0;if(valid7){if(data22.newAppUnusedShowsTrusted!==void 0){let _errs51=errors;if(typeof data22.newAppUnusedShowsTrusted!=
"boolean")return validate173.errors=[{instancePath:instancePath+"/lists/newAppUnusedShowsTrusted",schemaPath:"#/properties/lists/properties/newAppUnusedShowsTru\
sted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid7=_errs51===errors}else var valid7=!0;if(valid7)if(data22.oldAppUnusedShowsIsprint!==
void 0){let _errs53=errors;if(typeof data22.oldAppUnusedShowsIsprint!="boolean")return validate173.errors=[{instancePath:instancePath+"/lists/oldAppUnusedShowsI\
sprint",schemaPath:"#/properties/lists/properties/oldAppUnusedShowsIsprint/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid7=_errs53===
errors}else var valid7=!0}}}else return validate173.errors=[{instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs46===errors}else var valid0=!0;if(valid0)if(data.uas!==void 0){let data26=data.uas,_errs55=errors;if(errors===
_errs55)if(data26&&typeof data26=="object"&&!Array.isArray(data26)){let _errs57=errors;for(let key8 in data26)if(!(key8==="identity"||key8==="codes"||key8==="us\
erStoreId"||key8==="assignRealm"||key8==="batchId")){return validate173.errors=[{instancePath:instancePath+"/uas",schemaPath:"#/properties/uas/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key8},message:"must NOT have additional properties"}],!1;break}if(_errs57===errors){if(data26.identity!==
void 0){let _errs58=errors;validate177(data26.identity,{instancePath:instancePath+"/uas/identity",parentData:data26,parentDataProperty:"identity",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate177.errors:vErrors.concat(validate177.errors),errors=vErrors.length);var valid8=_errs58===errors}else var valid8=!0;if(valid8){if(data26.
codes!==void 0){let data28=data26.codes,_errs59=errors;if(errors===_errs59)if(data28&&typeof data28=="object"&&!Array.isArray(data28)){for(let key9 in data28){let _errs61=errors;
if(typeof key9=="string"&&!pattern9.test(key9)){let err2={instancePath:instancePath+"/uas/codes",schemaPath:"#/properties/uas/properties/codes/propertyNames/pat\
tern",keyword:"pattern",params:{pattern:"^-?[0-9]+$"},message:'must match pattern "^-?[0-9]+$"',propertyName:key9};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}var valid9=_errs61===errors;if(!valid9){let err3={instancePath:instancePath+"/uas/codes",schemaPath:"#/properties/uas/properties/codes/propertyNames",keyword:"\
propertyNames",params:{propertyName:key9},message:"property name must be valid"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate173.errors=
vErrors,!1;break}}if(valid9)for(let key10 in data28){let data29=data28[key10],_errs63=errors;if(errors===_errs63)if(typeof data29=="string"){if(func12(data29)<1)
return validate173.errors=[{instancePath:instancePath+"/uas/codes/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/uas/properties/codes/a\
dditionalProperties/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate173.errors=[{instancePath:instancePath+
"/uas/codes/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/uas/properties/codes/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid10=_errs63===errors;if(!valid10)break}}else return validate173.errors=[{instancePath:instancePath+"/uas/codes",schemaPath:"\
#/properties/uas/properties/codes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid8=_errs59===errors}else var valid8=!0;if(valid8){
if(data26.userStoreId!==void 0){let data30=data26.userStoreId,_errs65=errors;if(errors===_errs65)if(typeof data30=="string"){if(func12(data30)>64)return validate173.
errors=[{instancePath:instancePath+"/uas/userStoreId",schemaPath:"#/properties/uas/properties/userStoreId/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"}],!1}else return validate173.errors=[{instancePath:instancePath+"/uas/userStoreId",schemaPath:"#/properties/uas/propertie\
s/userStoreId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid8=_errs65===errors}else var valid8=!0;if(valid8){if(data26.assignRealm!==
void 0){let data31=data26.assignRealm,_errs67=errors;if(errors===_errs67)if(typeof data31=="string"){if(func12(data31)>64)return validate173.errors=[{instancePath:instancePath+
"/uas/assignRealm",schemaPath:"#/properties/uas/properties/assignRealm/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters"}],!1}else return validate173.errors=[{instancePath:instancePath+"/uas/assignRealm",schemaPath:"#/properties/uas/properties/assignRealm/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var valid8=_errs67===errors}else var valid8=!0;if(valid8)if(data26.batchId!==void 0){let data32=data26.
batchId,_errs69=errors;if(errors===_errs69)if(typeof data32=="string"){if(func12(data32)>64)return validate173.errors=[{instancePath:instancePath+"/uas/batchId",
schemaPath:"#/properties/uas/properties/batchId/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate173.
errors=[{instancePath:instancePath+"/uas/batchId",schemaPath:"#/properties/uas/properties/batchId/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var valid8=_errs69===errors}else var valid8=!0}}}}}else return validate173.errors=[{instancePath:instancePath+"/uas",schemaPath:"#/properties/uas/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs55===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else return validate173.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate173.errors=vErrors,errors===0}validate173.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v14=validate179,schema60={type:"object",additionalProperties:!1,required:["userId","tradeAccount","devi\
ceId"],properties:{bindId:{$ref:"#/$defs/id"},userId:{$ref:"#/$defs/id"},tradeAccount:{$ref:"#/$defs/id"},deviceId:{$ref:"#/$defs/id"},deviceType:{$ref:"#/$defs\
/id"},clientPublicKeyId:{$ref:"#/$defs/id"},serialNumber:{$ref:"#/$defs/id"},deviceUUID:{$ref:"#/$defs/id"},mobile:{type:"string",minLength:1,maxLength:32},appVersion:{
type:"string",maxLength:64},state:{enum:["NEW","USER_OK","TOKEN_PENDING","CODE_SENT","ACTIVATED","OMS_SYNCED","DEVICES_PURGED","DONE","FAILED","EXPIRED","CANCEL\
LED"]},expiresAt:{type:"string",format:"date-time"}},$defs:{id:{type:"string",minLength:1,maxLength:64}}};function validate180(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate180.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func12(data)>64)
return validate180.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func12(
data)<1)return validate180.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate180.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate180.errors=
vErrors,errors===0}validate180.evaluated={dynamicProps:!1,dynamicItems:!1};var formats0=require_formats().fullFormats["date-time"];function validate179(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate179.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.userId===
void 0&&(missing0="userId")||data.tradeAccount===void 0&&(missing0="tradeAccount")||data.deviceId===void 0&&(missing0="deviceId"))return validate179.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)
if(!func14.call(schema60.properties,key0)){return validate179.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.bindId!==void 0){let _errs2=errors;validate180(data.bindId,{instancePath:instancePath+
"/bindId",parentData:data,parentDataProperty:"bindId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate180.errors:vErrors.concat(validate180.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.userId!==void 0){let _errs3=errors;validate180(data.userId,{instancePath:instancePath+
"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate180.errors:vErrors.concat(validate180.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.tradeAccount!==void 0){let _errs4=errors;validate180(data.tradeAccount,{instancePath:instancePath+
"/tradeAccount",parentData:data,parentDataProperty:"tradeAccount",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate180.errors:vErrors.concat(validate180.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.deviceId!==void 0){let _errs5=errors;validate180(data.deviceId,{
instancePath:instancePath+"/deviceId",parentData:data,parentDataProperty:"deviceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate180.errors:vErrors.
concat(validate180.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.deviceType!==void 0){let _errs6=errors;validate180(
data.deviceType,{instancePath:instancePath+"/deviceType",parentData:data,parentDataProperty:"deviceType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate180.
errors:vErrors.concat(validate180.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.clientPublicKeyId!==void 0){let _errs7=errors;
validate180(data.clientPublicKeyId,{instancePath:instancePath+"/clientPublicKeyId",parentData:data,parentDataProperty:"clientPublicKeyId",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate180.errors:vErrors.concat(validate180.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
serialNumber!==void 0){let _errs8=errors;validate180(data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,parentDataProperty:"serialNumb\
er",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate180.errors:vErrors.concat(validate180.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.deviceUUID!==void 0){let _errs9=errors;validate180(data.deviceUUID,{instancePath:instancePath+"/deviceUUID",parentData:data,parentDataProperty:"\
deviceUUID",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate180.errors:vErrors.concat(validate180.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.mobile!==void 0){let data8=data.mobile,_errs10=errors;if(errors===_errs10)if(typeof data8=="string"){if(func12(data8)>
32)return validate179.errors=[{instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/maxLength",keyword:"maxLength",params:{limit:32},message:"mus\
t NOT have more than 32 characters"}],!1;if(func12(data8)<1)return validate179.errors=[{instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate179.errors=[{instancePath:instancePath+"/mo\
bile",schemaPath:"#/properties/mobile/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){
if(data.appVersion!==void 0){let data9=data.appVersion,_errs12=errors;if(errors===_errs12)if(typeof data9=="string"){if(func12(data9)>64)return validate179.errors=
[{instancePath:instancePath+"/appVersion",schemaPath:"#/properties/appVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than \
64 characters"}],!1}else return validate179.errors=[{instancePath:instancePath+"/appVersion",schemaPath:"#/properties/appVersion/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let data10=data.state,_errs14=errors;if(!(data10===
"NEW"||data10==="USER_OK"||data10==="TOKEN_PENDING"||data10==="CODE_SENT"||data10==="ACTIVATED"||data10==="OMS_SYNCED"||data10==="DEVICES_PURGED"||data10==="DON\
E"||data10==="FAILED"||data10==="EXPIRED"||data10==="CANCELLED"))return validate179.errors=[{instancePath:instancePath+"/state",schemaPath:"#/properties/state/e\
num",keyword:"enum",params:{allowedValues:schema60.properties.state.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs14===errors}else
var valid0=!0;if(valid0)if(data.expiresAt!==void 0){let data11=data.expiresAt,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data11=="string"){if(!formats0.
validate(data11))return validate179.errors=[{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1}else return validate179.errors=[{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expire\
sAt/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0}}}}}}}}}}}}}else return validate179.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate179.errors=vErrors,errors===0}validate179.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v15=validate189;function validate190(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate190.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func12(data)>64)
return validate190.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func12(
data)<1)return validate190.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate190.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate190.errors=
vErrors,errors===0}validate190.evaluated={dynamicProps:!1,dynamicItems:!1};function validate189(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate189.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.userId===void 0&&(missing0="userId")||data.acct===
void 0&&(missing0="acct")||data.deviceId===void 0&&(missing0="deviceId")||data.deviceUUID===void 0&&(missing0="deviceUUID")||data.serialNumber===void 0&&(missing0=
"serialNumber"))return validate189.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have require\
d property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="userId"||key0==="acct"||key0==="deviceId"||key0==="deviceUUID"||key0==="ser\
ialNumber"||key0==="deleted"||key0==="disabled")){return validate189.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.userId!==void 0){let _errs2=errors;validate190(data.
userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate190.errors:vErrors.
concat(validate190.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.acct!==void 0){let _errs3=errors;validate190(
data.acct,{instancePath:instancePath+"/acct",parentData:data,parentDataProperty:"acct",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate190.errors:vErrors.
concat(validate190.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.deviceId!==void 0){let _errs4=errors;validate190(
data.deviceId,{instancePath:instancePath+"/deviceId",parentData:data,parentDataProperty:"deviceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate190.
errors:vErrors.concat(validate190.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.deviceUUID!==void 0){let _errs5=errors;
validate190(data.deviceUUID,{instancePath:instancePath+"/deviceUUID",parentData:data,parentDataProperty:"deviceUUID",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate190.errors:vErrors.concat(validate190.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.serialNumber!==
void 0){let _errs6=errors;validate190(data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate190.errors:vErrors.concat(validate190.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
deleted!==void 0){let _errs7=errors;if(typeof data.deleted!="boolean")return validate189.errors=[{instancePath:instancePath+"/deleted",schemaPath:"#/properties/\
deleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.disabled!==void 0){
let _errs9=errors;if(typeof data.disabled!="boolean")return validate189.errors=[{instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}}}}}else return validate189.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate189.errors=vErrors,errors===0}validate189.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var checks={path:{"bind.get":check(v0)},query:{"bind.get":check(v1),"device.list":check(v3)},header:{"device.disable":check(v2),"device.enable":check(v2)},body:{
"bind.apply":check(v02),"bind.success":check(v32),"bind.unbind":check(v6),"device.disable":check(v8),"device.enable":check(v8),"auth.method":check(v11)},response:{
"bind.apply":check(v12),"bind.success":check(v4),"bind.get":check(v5),"bind.unbind":check(v7),"device.disable":check(v9),"device.enable":check(v9),"device.list":check(
v10),"auth.method":check(v122)},fault:{"bind.apply":check(v22),"bind.success":check(v22),"bind.get":check(v22),"bind.unbind":check(v22),"device.disable":check(v22),
"device.enable":check(v22),"device.list":check(v22),"auth.method":check(v22)},records:{binding:check(v14),bindInfo:check(v15)},config:check(v13)};

/** Checks of every part of every operation, keyed by operationId. */
export const validators: ContractValidators = checks
