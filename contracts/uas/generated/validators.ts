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
part=>part!==""&&!/^\d+$/.test(part)).pop();return name===void 0?{}:{member:name.replaceAll("~1","/").replaceAll("~0","~")}}var v0=validate52;var func1=require_ucs2length().default;function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate55.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else
return validate55.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate55.errors=vErrors,
errors===0}validate55.evaluated={dynamicProps:!1,dynamicItems:!1};function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.sessionToken!==void 0){let data0=data.sessionToken,_errs1=errors;if(errors===_errs1)if(typeof data0==
"string"){if(func1(data0)>4096)return validate54.errors=[{instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/maxLength",keyword:"ma\
xLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1}else return validate54.errors=[{instancePath:instancePath+"/sessionToken",schemaPath:"\
#/properties/sessionToken/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.
realActorId!==void 0){let _errs3=errors;validate55(data.realActorId,{instancePath:instancePath+"/realActorId",parentData:data,parentDataProperty:"realActorId",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0}else
return validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate54.errors=vErrors,
errors===0}validate54.evaluated={props:{dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.userStoreId!==void 0){let _errs1=errors;validate55(data.userStoreId,{instancePath:instancePath+"/userStoreId",parentData:data,parentDataProperty:"\
userStoreId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.storeId!==void 0){let _errs2=errors;validate55(data.storeId,{instancePath:instancePath+"/storeId",parentData:data,parentDataProperty:"\
storeId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.storedId_eq!==void 0){let _errs3=errors;validate55(data.storedId_eq,{instancePath:instancePath+"/storedId_eq",parentData:data,parentDataProperty:"\
storedId_eq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0)if(data.segmentId!==void 0){let _errs4=errors;validate55(data.segmentId,{instancePath:instancePath+"/segmentId",parentData:data,parentDataProperty:"\
segmentId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}else return validate58.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate58.
errors=vErrors,errors===0}validate58.evaluated={props:{userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0},dynamicProps:!1,dynamicItems:!1};function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate64.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(
data)<1)return validate64.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate64.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate64.errors=
vErrors,errors===0}validate64.evaluated={dynamicProps:!1,dynamicItems:!1};function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,_errs1=errors;if(errors===_errs1)
if(typeof data=="string"){if(func1(data)>64){let err0={instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT hav\
e more than 64 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;valid0=valid0||_valid0;let _errs3=errors;
if(errors===_errs3)if(Array.isArray(data))if(data.length>64){let err2={instancePath,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:64},message:"\
must NOT have more than 64 items"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{var valid1=!0;let len0=data.length;for(let i0=0;i0<len0;i0++){
let _errs5=errors;validate64(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}else{let err3={instancePath,schemaPath:"\
#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs3===errors;
if(valid0=valid0||_valid0,_valid0)var items0=!0;let _errs6=errors;if(typeof data!="boolean"){let err4={instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs6===errors;if(valid0=valid0||_valid0,valid0)
errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err5={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};return vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++,validate66.errors=vErrors,!1}return validate66.errors=vErrors,evaluated0.
items=items0,errors===0}validate66.evaluated={dynamicProps:!1,dynamicItems:!0};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.name===void 0&&(missing0="name"))return validate69.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.name!==void 0){let _errs1=errors;validate64(data.name,{instancePath:instancePath+"/name",parentData:data,
parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.encrypted!==void 0){let _errs2=errors;if(typeof data.encrypted!="boolean")return validate69.errors=[{instancePath:instancePath+
"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.type!==void 0){let data2=data.type,_errs4=errors;if(errors===_errs4)if(typeof data2=="string"){if(func1(data2)>64)return validate69.errors=[{
instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1}else return validate69.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.value!==void 0){let _errs6=errors;if(typeof data.value!="string")return validate69.
errors=[{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===
errors}else var valid0=!0}}}else return validate69.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate69.errors=vErrors,errors===0}validate69.evaluated={props:{name:!0,encrypted:!0,type:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate72.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>16)
return validate72.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],!1;if(func1(
data)<1)return validate72.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate72.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate72.errors=
vErrors,errors===0}validate72.evaluated={dynamicProps:!1,dynamicItems:!1};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;validate58(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs1===errors;if(valid0){
let _errs2=errors;if(errors===_errs2)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.userId===void 0&&(missing0="userId"))return validate53.
errors=[{instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],
!1;if(data.userId!==void 0){let _errs4=errors;validate64(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data.
name!==void 0){let data1=data.name,_errs5=errors;if(errors===_errs5)if(typeof data1=="string"){if(func1(data1)>256)return validate53.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/allOf/2/properties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1}else return validate53.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/allOf/2/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs5===
errors}else var valid1=!0;if(valid1){if(data.assignRealm!==void 0){let _errs7=errors;validate66(data.assignRealm,{instancePath:instancePath+"/assignRealm",parentData:data,
parentDataProperty:"assignRealm",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid1=_errs7===
errors}else var valid1=!0;if(valid1){if(data.attributes!==void 0){let data3=data.attributes,_errs8=errors;if(errors===_errs8)if(Array.isArray(data3)){var valid2=!0;
let len0=data3.length;for(let i0=0;i0<len0;i0++){let _errs10=errors;validate69(data3[i0],{instancePath:instancePath+"/attributes/"+i0,parentData:data3,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid2=_errs10===errors;if(!valid2)
break}}else return validate53.errors=[{instancePath:instancePath+"/attributes",schemaPath:"#/allOf/2/properties/attributes/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var valid1=_errs8===errors}else var valid1=!0;if(valid1)if(data.status!==void 0){let _errs11=errors;validate72(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=
vErrors.length);var valid1=_errs11===errors}else var valid1=!0}}}}else return validate53.errors=[{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid0=_errs2===errors}}return validate53.errors=vErrors,errors===0}validate53.evaluated={props:{userId:!0,name:!0,
assignRealm:!0,attributes:!0,status:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,
dynamicItems:!1};function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate53(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length),validate52.errors=
vErrors,errors===0}validate52.evaluated={props:{userId:!0,name:!0,assignRealm:!0,attributes:!0,status:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,
sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v1=validate75;function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate76.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.result===void 0&&(missing0="result")||data.amProcessingTimeMillis===void 0&&(missing0="amProcessingTimeMillis"))return validate76.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.amProcessingTimeMillis!==
void 0){let data0=data.amProcessingTimeMillis,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate76.errors=[{
instancePath:instancePath+"/amProcessingTimeMillis",schemaPath:"#/properties/amProcessingTimeMillis/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0)))return validate76.errors=[{instancePath:instancePath+"/amPr\
ocessingTimeMillis",schemaPath:"#/properties/amProcessingTimeMillis/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}}else
return validate76.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate76.errors=vErrors,
errors===0}validate76.evaluated={props:{result:!0,amProcessingTimeMillis:!0},dynamicProps:!1,dynamicItems:!1};var pattern3=new RegExp("^[^:]{1,64}:[0-9A-F]{32}$","u");function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate83.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(
data)?errors===0&&typeof data=="number"&&isFinite(data)&&(data<0||isNaN(data))?(validate83.errors=[{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1):(validate83.errors=vErrors,errors===0):(validate83.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1)}validate83.evaluated={dynamicProps:!1,dynamicItems:!1};function validate78(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate78.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.UUID===void 0&&
(missing0="UUID")||data.userId===void 0&&(missing0="userId")||data.userStoreId===void 0&&(missing0="userStoreId")||data.segmentId===void 0&&(missing0="segmentId")||
data.status===void 0&&(missing0="status")||data.realms===void 0&&(missing0="realms")||data.version===void 0&&(missing0="version")||data.createdTime===void 0&&(missing0=
"createdTime"))return validate78.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}],!1;if(data.UUID!==void 0){let data0=data.UUID,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(!pattern3.test(data0))return validate78.
errors=[{instancePath:instancePath+"/UUID",schemaPath:"#/properties/UUID/pattern",keyword:"pattern",params:{pattern:"^[^:]{1,64}:[0-9A-F]{32}$"},message:'must m\
atch pattern "^[^:]{1,64}:[0-9A-F]{32}$"'}],!1}else return validate78.errors=[{instancePath:instancePath+"/UUID",schemaPath:"#/properties/UUID/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.userId!==void 0){let _errs3=errors;validate55(
data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:
vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.userStoreId!==void 0){let _errs4=errors;
validate55(data.userStoreId,{instancePath:instancePath+"/userStoreId",parentData:data,parentDataProperty:"userStoreId",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.segmentId!==void 0){
let _errs5=errors;validate55(data.segmentId,{instancePath:instancePath+"/segmentId",parentData:data,parentDataProperty:"segmentId",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let _errs6=errors;if(typeof data.name!="string")return validate78.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs8=errors;validate72(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:
vErrors.concat(validate72.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.realms!==void 0){let data6=data.realms,
_errs9=errors;if(errors===_errs9)if(Array.isArray(data6)){var valid1=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs11=errors;if(typeof data6[i0]!=
"string")return validate78.errors=[{instancePath:instancePath+"/realms/"+i0,schemaPath:"#/properties/realms/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid1=_errs11===errors;if(!valid1)break}}else return validate78.errors=[{instancePath:instancePath+"/realms",schemaPath:"#/properties/\
realms/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){
let data8=data.version,_errs13=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))return validate78.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs13&&typeof data8=="numb\
er"&&isFinite(data8)&&(data8<1||isNaN(data8)))return validate78.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0)if(data.createdTime!==void 0){let _errs15=errors;
validate83(data.createdTime,{instancePath:instancePath+"/createdTime",parentData:data,parentDataProperty:"createdTime",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var valid0=_errs15===errors}else var valid0=!0}}}}}}}}else return validate78.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate78.errors=vErrors,errors===0}validate78.evaluated=
{props:{UUID:!0,userId:!0,userStoreId:!0,segmentId:!0,name:!0,status:!0,realms:!0,version:!0,createdTime:!0},dynamicProps:!1,dynamicItems:!1};function validate75(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;
if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="result"))return validate75.errors=[{instancePath,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.result!==void 0&&
(validate78(data.result,{instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.
errors:vErrors.concat(validate78.errors),errors=vErrors.length))}else return validate75.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate75.errors=vErrors,errors===0}validate75.evaluated={props:{result:!0,amProcessingTimeMillis:!0},
dynamicProps:!1,dynamicItems:!1};var v2=validate86;function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate87.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.fault===void 0&&(missing0="fault"))return validate87.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.fault!==void 0){let data0=data.fault;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.
isArray(data0)){let missing1;if(data0.code===void 0&&(missing1="code"))return validate87.errors=[{instancePath:instancePath+"/fault",schemaPath:"#/properties/fa\
ult/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data0.code!==void 0){let data1=data0.
code,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate87.errors=[{instancePath:instancePath+"/fault/code",schemaPath:"\
#/properties/fault/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid1=_errs3===errors}else var valid1=!0;if(valid1){
if(data0.message!==void 0){let _errs5=errors;if(typeof data0.message!="string")return validate87.errors=[{instancePath:instancePath+"/fault/message",schemaPath:"\
#/properties/fault/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs5===errors}else var valid1=!0;if(valid1)
if(data0.type!==void 0){let _errs7=errors;if(typeof data0.type!="string")return validate87.errors=[{instancePath:instancePath+"/fault/type",schemaPath:"#/proper\
ties/fault/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs7===errors}else var valid1=!0}}else return validate87.
errors=[{instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}else return validate87.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate87.errors=vErrors,errors===0}validate87.
evaluated={props:{fault:!0},dynamicProps:!1,dynamicItems:!1};function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate86.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
validate87(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors),
errors=vErrors.length),validate86.errors=vErrors,errors===0}validate86.evaluated={props:{fault:!0},dynamicProps:!1,dynamicItems:!1};var v3=validate89;function validate90(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate90.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;validate58(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs1===errors;if(valid0){let _errs2=errors;if(errors===_errs2)if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){let missing0;if(data.userId===void 0&&(missing0="userId"))return validate90.errors=[{instancePath,schemaPath:"#/allOf/2/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.userId!==void 0){let _errs4=errors;validate64(data.
userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid1=_errs4===errors}else var valid1=!0;if(valid1)if(data.template!==void 0){let data1=data.template,_errs5=errors;
if(errors===_errs5)if(typeof data1=="string"){if(func1(data1)>64)return validate90.errors=[{instancePath:instancePath+"/template",schemaPath:"#/allOf/2/properti\
es/template/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate90.errors=[{instancePath:instancePath+
"/template",schemaPath:"#/allOf/2/properties/template/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs5===errors}else var valid1=!0}else
return validate90.errors=[{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs2===errors}}
return validate90.errors=vErrors,errors===0}validate90.evaluated={props:{userId:!0,template:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,
sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate89.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
validate90(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.errors),
errors=vErrors.length),validate89.errors=vErrors,errors===0}validate89.evaluated={props:{userId:!0,template:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,
dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v4=validate95;var schema39={type:"object",required:["func","authMode","status","successCnt","failCnt","lastSuccess","lastFail","lastTimeStep","counter","timeDrift"],properties:{
func:{type:"string",enum:["TOTP","OCRA","HOTP"]},authMode:{type:"string",enum:["RO","CR"],"x-provenance":"observed"},status:{$ref:"AuthStatusWord",description:"\
OK or Locked."},successCnt:{type:"integer",minimum:0},failCnt:{type:"integer",minimum:0},lastSuccess:{$ref:"InstantMs","x-volatile":"instant-ms"},lastFail:{$ref:"\
InstantMs","x-volatile":"instant-ms"},lastTimeStep:{type:"integer",description:"-1 before the first.","x-volatile":"time-step"},counter:{type:"integer",minimum:0},
timeDrift:{type:"integer",description:"Steps the device is ahead."}}};function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate102.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>20)
return validate102.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(func1(
data)<1)return validate102.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate102.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate102.errors=
vErrors,errors===0}validate102.evaluated={dynamicProps:!1,dynamicItems:!1};function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate101.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.func===void 0&&(missing0="func")||data.authMode===
void 0&&(missing0="authMode")||data.status===void 0&&(missing0="status")||data.successCnt===void 0&&(missing0="successCnt")||data.failCnt===void 0&&(missing0="f\
ailCnt")||data.lastSuccess===void 0&&(missing0="lastSuccess")||data.lastFail===void 0&&(missing0="lastFail")||data.lastTimeStep===void 0&&(missing0="lastTimeSte\
p")||data.counter===void 0&&(missing0="counter")||data.timeDrift===void 0&&(missing0="timeDrift"))return validate101.errors=[{instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.func!==void 0){let data0=data.func,_errs1=errors;
if(typeof data0!="string")return validate101.errors=[{instancePath:instancePath+"/func",schemaPath:"#/properties/func/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;if(!(data0==="TOTP"||data0==="OCRA"||data0==="HOTP"))return validate101.errors=[{instancePath:instancePath+"/func",schemaPath:"#/p\
roperties/func/enum",keyword:"enum",params:{allowedValues:schema39.properties.func.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.authMode!==void 0){let data1=data.authMode,_errs3=errors;if(typeof data1!="string")return validate101.errors=[{instancePath:instancePath+
"/authMode",schemaPath:"#/properties/authMode/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="RO"||data1==="CR"))return validate101.
errors=[{instancePath:instancePath+"/authMode",schemaPath:"#/properties/authMode/enum",keyword:"enum",params:{allowedValues:schema39.properties.authMode.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs5=errors;validate102(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:
vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.successCnt!==void 0){let data3=data.successCnt,
_errs6=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate101.errors=[{instancePath:instancePath+"/successCnt",schemaPath:"\
#/properties/successCnt/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data3=="number"&&isFinite(data3)&&
(data3<0||isNaN(data3)))return validate101.errors=[{instancePath:instancePath+"/successCnt",schemaPath:"#/properties/successCnt/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.failCnt!==void 0){let data4=data.failCnt,_errs8=errors;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate101.errors=[{instancePath:instancePath+"/failCnt",schemaPath:"#/properti\
es/failCnt/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs8&&typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(
data4)))return validate101.errors=[{instancePath:instancePath+"/failCnt",schemaPath:"#/properties/failCnt/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.lastSuccess!==void 0){let _errs10=errors;validate83(data.lastSuccess,
{instancePath:instancePath+"/lastSuccess",parentData:data,parentDataProperty:"lastSuccess",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:
vErrors.concat(validate83.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.lastFail!==void 0){let _errs11=errors;
validate83(data.lastFail,{instancePath:instancePath+"/lastFail",parentData:data,parentDataProperty:"lastFail",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.lastTimeStep!==void 0){
let data7=data.lastTimeStep,_errs12=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)))return validate101.errors=[{instancePath:instancePath+
"/lastTimeStep",schemaPath:"#/properties/lastTimeStep/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs12===errors}else
var valid0=!0;if(valid0){if(data.counter!==void 0){let data8=data.counter,_errs14=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))
return validate101.errors=[{instancePath:instancePath+"/counter",schemaPath:"#/properties/counter/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(errors===_errs14&&typeof data8=="number"&&isFinite(data8)&&(data8<0||isNaN(data8)))return validate101.errors=[{instancePath:instancePath+"/coun\
ter",schemaPath:"#/properties/counter/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs14===errors}else var valid0=!0;
if(valid0)if(data.timeDrift!==void 0){let data9=data.timeDrift,_errs16=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate101.
errors=[{instancePath:instancePath+"/timeDrift",schemaPath:"#/properties/timeDrift/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs16===
errors}else var valid0=!0}}}}}}}}}else return validate101.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return validate101.errors=vErrors,errors===0}validate101.evaluated={props:{func:!0,authMode:!0,status:!0,successCnt:!0,failCnt:!0,lastSuccess:!0,lastFail:!0,
lastTimeStep:!0,counter:!0,timeDrift:!0},dynamicProps:!1,dynamicItems:!1};function validate107(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate107.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate107.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(
data)<1)return validate107.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate107.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate107.errors=
vErrors,errors===0}validate107.evaluated={dynamicProps:!1,dynamicItems:!1};function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate100.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs0=errors;validate101(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:
vErrors.concat(validate101.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)){let missing0;if(data.serialNum===void 0&&(missing0="serialNum"))return validate100.errors=[{instancePath,schemaPath:"#/allOf/1/requir\
ed",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.serialNum!==void 0&&(validate107(data.serialNum,
{instancePath:instancePath+"/serialNum",parentData:data,parentDataProperty:"serialNum",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.
concat(validate107.errors),errors=vErrors.length))}else return validate100.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var valid0=_errs1===errors}return validate100.errors=vErrors,errors===0}validate100.evaluated={props:{serialNum:!0,func:!0,authMode:!0,
status:!0,successCnt:!0,failCnt:!0,lastSuccess:!0,lastFail:!0,lastTimeStep:!0,counter:!0,timeDrift:!0},dynamicProps:!1,dynamicItems:!1};function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate113.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.TOTP!==void 0){let _errs1=errors;validate102(data.TOTP,{instancePath:instancePath+"/TOTP",parentData:data,parentDataProperty:"TOTP",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
OCRA!==void 0){let _errs2=errors;validate102(data.OCRA,{instancePath:instancePath+"/OCRA",parentData:data,parentDataProperty:"OCRA",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.HOTP!==
void 0){let _errs3=errors;validate102(data.HOTP,{instancePath:instancePath+"/HOTP",parentData:data,parentDataProperty:"HOTP",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0}}else return validate113.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate113.errors=vErrors,errors===0}validate113.
evaluated={props:{TOTP:!0,OCRA:!0,HOTP:!0},dynamicProps:!1,dynamicItems:!1};function validate110(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate110.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.serialNum===void 0&&(missing0="serialNum")||data.
status===void 0&&(missing0="status")||data.func===void 0&&(missing0="func"))return validate110.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.serialNum!==void 0){let _errs1=errors;validate107(data.serialNum,
{instancePath:instancePath+"/serialNum",parentData:data,parentDataProperty:"serialNum",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.
concat(validate107.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs2=errors;validate72(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:
vErrors.concat(validate72.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.func!==void 0){let _errs3=errors;validate113(
data.func,{instancePath:instancePath+"/func",parentData:data,parentDataProperty:"func",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.
concat(validate113.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0}}else return validate110.errors=[{instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate110.errors=vErrors,errors===0}validate110.evaluated={props:{serialNum:!0,status:!0,
func:!0},dynamicProps:!1,dynamicItems:!1};function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate97.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;
validate78(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),
errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
attributes!==void 0){let data0=data.attributes,_errs3=errors;if(errors===_errs3)if(Array.isArray(data0)){var valid2=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){
let _errs5=errors;validate69(data0[i0],{instancePath:instancePath+"/attributes/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid2=_errs5===errors;if(!valid2)break}}else return validate97.errors=[{instancePath:instancePath+
"/attributes",schemaPath:"#/allOf/1/properties/attributes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid1=_errs3===errors}else
var valid1=!0;if(valid1){if(data.authStates!==void 0){let data2=data.authStates,_errs6=errors;if(errors===_errs6)if(Array.isArray(data2)){var valid3=!0;let len1=data2.
length;for(let i1=0;i1<len1;i1++){let _errs8=errors;validate100(data2[i1],{instancePath:instancePath+"/authStates/"+i1,parentData:data2,parentDataProperty:i1,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate100.errors:vErrors.concat(validate100.errors),errors=vErrors.length);var valid3=_errs8===errors;if(!valid3)break}}else
return validate97.errors=[{instancePath:instancePath+"/authStates",schemaPath:"#/allOf/1/properties/authStates/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid1=_errs6===errors}else var valid1=!0;if(valid1)if(data.tokens!==void 0){let data4=data.tokens,_errs9=errors;if(errors===_errs9)if(Array.
isArray(data4)){var valid4=!0;let len2=data4.length;for(let i2=0;i2<len2;i2++){let _errs11=errors;validate110(data4[i2],{instancePath:instancePath+"/tokens/"+i2,
parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate110.errors:vErrors.concat(validate110.errors),errors=vErrors.length);
var valid4=_errs11===errors;if(!valid4)break}}else return validate97.errors=[{instancePath:instancePath+"/tokens",schemaPath:"#/allOf/1/properties/tokens/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid1=_errs9===errors}else var valid1=!0}}else return validate97.errors=[{instancePath,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate97.errors=vErrors,errors===0}validate97.
evaluated={props:{attributes:!0,authStates:!0,tokens:!0,UUID:!0,userId:!0,userStoreId:!0,segmentId:!0,name:!0,status:!0,realms:!0,version:!0,createdTime:!0},dynamicProps:!1,
dynamicItems:!1};function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate95.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="re\
sult"))return validate95.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}],!1;data.result!==void 0&&(validate97(data.result,{instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length))}else return validate95.errors=[{instancePath,
schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate95.errors=vErrors,errors===
0}validate95.evaluated={props:{result:!0,amProcessingTimeMillis:!0},dynamicProps:!1,dynamicItems:!1};var v5=validate120;function validate124(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate124.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>128)
return validate124.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(
data)<1)return validate124.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate124.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate124.errors=
vErrors,errors===0}validate124.evaluated={dynamicProps:!1,dynamicItems:!1};function validate121(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate121.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;validate58(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs1===errors;if(valid0){
let _errs2=errors,_errs3=errors,valid1=!1,_errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.userUUID_eq===void 0&&(missing0=
"userUUID_eq")){let err0={instancePath,schemaPath:"#/allOf/2/anyOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs4===errors;valid1=valid1||_valid0;let _errs5=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.userId===void 0&&(missing1="userId")){let err1={instancePath,schemaPath:"#/allOf/2/anyOf/1/req\
uired",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}var _valid0=_errs5===errors;if(valid1=valid1||_valid0,valid1)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null);else{let err2={
instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++,validate121.errors=vErrors,!1}var valid0=_errs2===errors;if(valid0){let _errs6=errors;if(errors===_errs6)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.userUUID_eq!==void 0){let _errs8=errors;validate124(data.userUUID_eq,{instancePath:instancePath+"/userUUID_eq",parentData:data,parentDataProperty:"\
userUUID_eq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate124.errors:vErrors.concat(validate124.errors),errors=vErrors.length);var valid2=_errs8===
errors}else var valid2=!0;if(valid2){if(data.userId!==void 0){let _errs9=errors;validate64(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"\
userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid2=_errs9===errors}else
var valid2=!0;if(valid2){if(data.name!==void 0){let data2=data.name,_errs10=errors;if(errors===_errs10)if(typeof data2=="string"){if(func1(data2)>256)return validate121.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/allOf/3/properties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more t\
han 256 characters"}],!1}else return validate121.errors=[{instancePath:instancePath+"/name",schemaPath:"#/allOf/3/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid2=_errs10===errors}else var valid2=!0;if(valid2){if(data.assignRealm!==void 0){let _errs12=errors;validate66(data.
assignRealm,{instancePath:instancePath+"/assignRealm",parentData:data,parentDataProperty:"assignRealm",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.
errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid2=_errs12===errors}else var valid2=!0;if(valid2){if(data.attributes!==void 0){let data4=data.
attributes,_errs13=errors;if(errors===_errs13)if(Array.isArray(data4)){var valid3=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs15=errors;validate69(
data4[i0],{instancePath:instancePath+"/attributes/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:
vErrors.concat(validate69.errors),errors=vErrors.length);var valid3=_errs15===errors;if(!valid3)break}}else return validate121.errors=[{instancePath:instancePath+
"/attributes",schemaPath:"#/allOf/3/properties/attributes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid2=_errs13===errors}else
var valid2=!0;if(valid2)if(data.status!==void 0){let _errs16=errors;validate72(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);var valid2=_errs16===errors}else
var valid2=!0}}}}}else return validate121.errors=[{instancePath,schemaPath:"#/allOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var valid0=_errs6===errors}}}return validate121.errors=vErrors,errors===0}validate121.evaluated={props:{userUUID_eq:!0,userId:!0,name:!0,assignRealm:!0,attributes:!0,
status:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate120(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate120.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate121(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.length),validate120.errors=vErrors,errors===0}validate120.
evaluated={props:{userUUID_eq:!0,userId:!0,name:!0,assignRealm:!0,attributes:!0,status:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,
sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v6=validate131;function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate132.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;validate58(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs1===errors;if(valid0){let _errs2=errors,_errs3=errors,valid1=!1,_errs4=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.userUUID_eq===void 0&&(missing0="userUUID_eq")){let err0={instancePath,schemaPath:"#/allOf/2/a\
nyOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}}var _valid0=_errs4===errors;valid1=valid1||_valid0;let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.
userId===void 0&&(missing1="userId")){let err1={instancePath,schemaPath:"#/allOf/2/anyOf/1/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs5===errors;if(valid1=valid1||_valid0,valid1)
errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null);else{let err2={instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate132.errors=vErrors,!1}var valid0=_errs2===errors;if(valid0){
let _errs6=errors;if(errors===_errs6)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.userUUID_eq!==void 0){let _errs8=errors;validate124(data.userUUID_eq,
{instancePath:instancePath+"/userUUID_eq",parentData:data,parentDataProperty:"userUUID_eq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate124.errors:
vErrors.concat(validate124.errors),errors=vErrors.length);var valid2=_errs8===errors}else var valid2=!0;if(valid2)if(data.userId!==void 0){let _errs9=errors;validate64(
data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:
vErrors.concat(validate64.errors),errors=vErrors.length);var valid2=_errs9===errors}else var valid2=!0}else return validate132.errors=[{instancePath,schemaPath:"\
#/allOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs6===errors}}}return validate132.errors=vErrors,errors===0}validate132.
evaluated={props:{userUUID_eq:!0,userId:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,
dynamicItems:!1};function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate131.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate132(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate132.errors:vErrors.concat(validate132.errors),errors=vErrors.length),validate131.errors=
vErrors,errors===0}validate131.evaluated={props:{userUUID_eq:!0,userId:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,
realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v7=validate138;function validate138(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate138.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="re\
sult"))return validate138.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required\
 property '"+missing0+"'"}],!1;if(data.result!==void 0&&typeof data.result!="boolean")return validate138.errors=[{instancePath:instancePath+"/result",schemaPath:"\
#/allOf/1/properties/result/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}else return validate138.errors=[{instancePath,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate138.errors=vErrors,errors===0}validate138.
evaluated={props:{result:!0,amProcessingTimeMillis:!0},dynamicProps:!1,dynamicItems:!1};var v8=validate140;function validate141(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate141.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;validate58(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs1===errors;if(valid0){let _errs2=errors;if(errors===_errs2)if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){let missing0;if(data.userId===void 0&&(missing0="userId")||data.clientPublicKey===void 0&&(missing0="clientPublicKey")||data.clientPublicKeyId===
void 0&&(missing0="clientPublicKeyId")||data.deviceType===void 0&&(missing0="deviceType")||data.deviceId===void 0&&(missing0="deviceId"))return validate141.errors=
[{instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
userId!==void 0){let _errs4=errors;validate64(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data.
batchId!==void 0){let _errs5=errors;validate55(data.batchId,{instancePath:instancePath+"/batchId",parentData:data,parentDataProperty:"batchId",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data.
clientPublicKey!==void 0){let _errs6=errors;if(typeof data.clientPublicKey!="string")return validate141.errors=[{instancePath:instancePath+"/clientPublicKey",schemaPath:"\
#/allOf/2/properties/clientPublicKey/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs6===errors}else var valid1=!0;if(valid1){
if(data.clientPublicKeyId!==void 0){let _errs8=errors;validate64(data.clientPublicKeyId,{instancePath:instancePath+"/clientPublicKeyId",parentData:data,parentDataProperty:"\
clientPublicKeyId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs8===
errors}else var valid1=!0;if(valid1){if(data.status!==void 0){let data4=data.status,_errs9=errors;if(errors===_errs9)if(typeof data4=="string"){if(func1(data4)>
16)return validate141.errors=[{instancePath:instancePath+"/status",schemaPath:"#/allOf/2/properties/status/maxLength",keyword:"maxLength",params:{limit:16},message:"\
must NOT have more than 16 characters"}],!1}else return validate141.errors=[{instancePath:instancePath+"/status",schemaPath:"#/allOf/2/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs9===errors}else var valid1=!0;if(valid1){if(data.deviceType!==void 0){let _errs11=errors;
validate64(data.deviceType,{instancePath:instancePath+"/deviceType",parentData:data,parentDataProperty:"deviceType",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs11===errors}else var valid1=!0;if(valid1){if(data.deviceId!==void 0){
let _errs12=errors;validate64(data.deviceId,{instancePath:instancePath+"/deviceId",parentData:data,parentDataProperty:"deviceId",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs12===errors}else var valid1=!0;if(valid1){if(data.deviceAgent!==
void 0){let data7=data.deviceAgent,_errs13=errors;if(errors===_errs13)if(typeof data7=="string"){if(func1(data7)>64)return validate141.errors=[{instancePath:instancePath+
"/deviceAgent",schemaPath:"#/allOf/2/properties/deviceAgent/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else
return validate141.errors=[{instancePath:instancePath+"/deviceAgent",schemaPath:"#/allOf/2/properties/deviceAgent/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid1=_errs13===errors}else var valid1=!0;if(valid1){if(data.deviceDesc!==void 0){let data8=data.deviceDesc,_errs15=errors;if(errors===
_errs15)if(typeof data8=="string"){if(func1(data8)>64)return validate141.errors=[{instancePath:instancePath+"/deviceDesc",schemaPath:"#/allOf/2/properties/devic\
eDesc/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate141.errors=[{instancePath:instancePath+
"/deviceDesc",schemaPath:"#/allOf/2/properties/deviceDesc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs15===errors}else
var valid1=!0;if(valid1){if(data.deviceTag!==void 0){let data9=data.deviceTag,_errs17=errors;if(errors===_errs17)if(typeof data9=="string"){if(func1(data9)>256)
return validate141.errors=[{instancePath:instancePath+"/deviceTag",schemaPath:"#/allOf/2/properties/deviceTag/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1}else return validate141.errors=[{instancePath:instancePath+"/deviceTag",schemaPath:"#/allOf/2/properties/d\
eviceTag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs17===errors}else var valid1=!0;if(valid1){if(data.rooted!==void 0){
let _errs19=errors;if(typeof data.rooted!="boolean")return validate141.errors=[{instancePath:instancePath+"/rooted",schemaPath:"#/allOf/2/properties/rooted/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid1=_errs19===errors}else var valid1=!0;if(valid1)if(data.params!==void 0){let data11=data.
params,_errs21=errors;if(!(data11&&typeof data11=="object"&&!Array.isArray(data11)))return validate141.errors=[{instancePath:instancePath+"/params",schemaPath:"\
#/allOf/2/properties/params/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs21===errors}else var valid1=!0}}}}}}}}}}}else
return validate141.errors=[{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs2===errors}}
return validate141.errors=vErrors,errors===0}validate141.evaluated={props:{userId:!0,batchId:!0,clientPublicKey:!0,clientPublicKeyId:!0,status:!0,deviceType:!0,
deviceId:!0,deviceAgent:!0,deviceDesc:!0,deviceTag:!0,rooted:!0,params:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,
realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate140.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate141(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate141.errors:vErrors.concat(validate141.errors),errors=
vErrors.length),validate140.errors=vErrors,errors===0}validate140.evaluated={props:{userId:!0,batchId:!0,clientPublicKey:!0,clientPublicKeyId:!0,status:!0,deviceType:!0,
deviceId:!0,deviceAgent:!0,deviceDesc:!0,deviceTag:!0,rooted:!0,params:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,
realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v9=validate150;function validate153(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate153.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.serialNum===void 0&&(missing0="serialNum")||data.vendor===void 0&&(missing0="vendor")||data.model===void 0&&(missing0="model")||data.
assignedUserUUIDs===void 0&&(missing0="assignedUserUUIDs")||data.assignedUserIds===void 0&&(missing0="assignedUserIds")||data.UUID===void 0&&(missing0="UUID")||
data.name===void 0&&(missing0="name")||data.version===void 0&&(missing0="version"))return validate153.errors=[{instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.serialNum!==void 0){let _errs1=errors;validate107(data.
serialNum,{instancePath:instancePath+"/serialNum",parentData:data,parentDataProperty:"serialNum",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.
errors:vErrors.concat(validate107.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.vendor!==void 0){let _errs2=errors;
if(typeof data.vendor!="string")return validate153.errors=[{instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs4=errors;if(typeof data.model!=
"string")return validate153.errors=[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.assignedUserUUIDs!==void 0){let data3=data.assignedUserUUIDs,_errs6=errors;if(errors===
_errs6)if(Array.isArray(data3)){var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let _errs8=errors;if(typeof data3[i0]!="string")return validate153.
errors=[{instancePath:instancePath+"/assignedUserUUIDs/"+i0,schemaPath:"#/properties/assignedUserUUIDs/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid1=_errs8===errors;if(!valid1)break}}else return validate153.errors=[{instancePath:instancePath+"/assignedUserUUIDs",schemaPath:"#/\
properties/assignedUserUUIDs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
assignedUserIds!==void 0){let data5=data.assignedUserIds,_errs10=errors;if(errors===_errs10)if(Array.isArray(data5)){var valid2=!0;let len1=data5.length;for(let i1=0;i1<
len1;i1++){let _errs12=errors;if(typeof data5[i1]!="string")return validate153.errors=[{instancePath:instancePath+"/assignedUserIds/"+i1,schemaPath:"#/propertie\
s/assignedUserIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs12===errors;if(!valid2)break}}else return validate153.
errors=[{instancePath:instancePath+"/assignedUserIds",schemaPath:"#/properties/assignedUserIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.UUID!==void 0){let _errs14=errors;if(typeof data.UUID!="string")return validate153.errors=[
{instancePath:instancePath+"/UUID",schemaPath:"#/properties/UUID/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs16=errors;if(typeof data.name!="string")return validate153.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0)
if(data.version!==void 0){let data9=data.version,_errs18=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate153.errors=
[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs18&&typeof data9=="number"&&isFinite(data9)&&(data9<1||isNaN(data9)))return validate153.errors=[{instancePath:instancePath+"/version",schemaPath:"#/propert\
ies/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs18===errors}else var valid0=!0}}}}}}}else return validate153.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate153.errors=vErrors,errors===0}validate153.
evaluated={props:{serialNum:!0,vendor:!0,model:!0,assignedUserUUIDs:!0,assignedUserIds:!0,UUID:!0,name:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function validate156(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate156.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)<1)return validate156.
errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate156.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate156.errors=vErrors,errors===0}validate156.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate159(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate159.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.authMode===void 0&&(missing0="authMode")||data.algorithm===void 0&&(missing0="algorithm")||data.suite===void 0&&(missing0="suite")||
data.responseFormatLength===void 0&&(missing0="responseFormatLength")||data.timeInterval===void 0&&(missing0="timeInterval")||data.time===void 0&&(missing0="tim\
e")||data.timeDrift===void 0&&(missing0="timeDrift")||data.counter===void 0&&(missing0="counter")||data.version===void 0&&(missing0="version"))return validate159.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
authMode!==void 0){let _errs1=errors;if(typeof data.authMode!="string")return validate159.errors=[{instancePath:instancePath+"/authMode",schemaPath:"#/propertie\
s/authMode/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.algorithm!==
void 0){let _errs3=errors;if(typeof data.algorithm!="string")return validate159.errors=[{instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorit\
hm/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.suite!==void 0){let _errs5=errors;
if(typeof data.suite!="string")return validate159.errors=[{instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.responseFormatLength!==void 0){let data3=data.responseFormatLength,
_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate159.errors=[{instancePath:instancePath+"/responseFormatLen\
gth",schemaPath:"#/properties/responseFormatLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data3==
"number"&&isFinite(data3)&&(data3<1||isNaN(data3)))return validate159.errors=[{instancePath:instancePath+"/responseFormatLength",schemaPath:"#/properties/respon\
seFormatLength/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.timeInterval!==void 0){let data4=data.timeInterval,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate159.
errors=[{instancePath:instancePath+"/timeInterval",schemaPath:"#/properties/timeInterval/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs9&&typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4)))return validate159.errors=[{instancePath:instancePath+"/timeInterval",schemaPath:"\
#/properties/timeInterval/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs9===errors}else var valid0=!0;
if(valid0){if(data.time!==void 0){let data5=data.time,_errs11=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)))return validate159.
errors=[{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.timeDrift!==void 0){let data6=data.timeDrift,_errs13=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&
isFinite(data6)))return validate159.errors=[{instancePath:instancePath+"/timeDrift",schemaPath:"#/properties/timeDrift/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.counter!==void 0){let data7=data.counter,_errs15=errors;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)))return validate159.errors=[{instancePath:instancePath+"/counter",schemaPath:"#/properties/counter/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs15&&typeof data7=="number"&&isFinite(data7)&&(data7<0||isNaN(data7)))return validate159.
errors=[{instancePath:instancePath+"/counter",schemaPath:"#/properties/counter/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0)if(data.version!==void 0){let data8=data.version,_errs17=errors;if(!(typeof data8=="number"&&!(data8%
1)&&!isNaN(data8)&&isFinite(data8)))return validate159.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs17&&typeof data8=="number"&&isFinite(data8)&&(data8<1||isNaN(data8)))return validate159.errors=[
{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs17===
errors}else var valid0=!0}}}}}}}}else return validate159.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate159.errors=vErrors,errors===0}validate159.evaluated={props:{authMode:!0,algorithm:!0,suite:!0,responseFormatLength:!0,timeInterval:!0,time:!0,
timeDrift:!0,counter:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function validate162(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate162.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.UUID===void 0&&(missing0="UUID")||data.status===void 0&&(missing0="status")||data.type===void 0&&(missing0="type")||data.id===void 0&&
(missing0="id")||data.agent===void 0&&(missing0="agent")||data.desc===void 0&&(missing0="desc")||data.createdTime===void 0&&(missing0="createdTime")||data.adminModifier===
void 0&&(missing0="adminModifier")||data.adminModifiedTime===void 0&&(missing0="adminModifiedTime")||data.lastUsedTime===void 0&&(missing0="lastUsedTime"))return validate162.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
UUID!==void 0){let data0=data.UUID,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>16)return validate162.errors=[{instancePath:instancePath+
"/UUID",schemaPath:"#/properties/UUID/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],!1;if(func1(data0)<1)return validate162.
errors=[{instancePath:instancePath+"/UUID",schemaPath:"#/properties/UUID/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"}],!1}else return validate162.errors=[{instancePath:instancePath+"/UUID",schemaPath:"#/properties/UUID/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs3=errors;validate72(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.type!==void 0){let _errs4=errors;if(typeof data.type!="string")return validate162.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.id!==void 0){let _errs6=errors;if(typeof data.id!="string")return validate162.errors=[{instancePath:instancePath+"/\
id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.agent!==void 0){let _errs8=errors;if(typeof data.agent!="string")return validate162.errors=[{instancePath:instancePath+"/agent",schemaPath:"#/properties\
/agent/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.desc!==void 0){
let _errs10=errors;if(typeof data.desc!="string")return validate162.errors=[{instancePath:instancePath+"/desc",schemaPath:"#/properties/desc/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.tag!==void 0){let _errs12=errors;if(typeof data.
tag!="string")return validate162.errors=[{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.rooted!==void 0){let _errs14=errors;if(typeof data.rooted!="boolean")return validate162.
errors=[{instancePath:instancePath+"/rooted",schemaPath:"#/properties/rooted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.createdTime!==void 0){let _errs16=errors;validate83(data.createdTime,{instancePath:instancePath+"/createdTime",parentData:data,
parentDataProperty:"createdTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var valid0=_errs16===
errors}else var valid0=!0;if(valid0){if(data.adminModifier!==void 0){let _errs17=errors;if(typeof data.adminModifier!="string")return validate162.errors=[{instancePath:instancePath+
"/adminModifier",schemaPath:"#/properties/adminModifier/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===errors}else
var valid0=!0;if(valid0){if(data.adminModifiedTime!==void 0){let _errs19=errors;validate83(data.adminModifiedTime,{instancePath:instancePath+"/adminModifiedTime",
parentData:data,parentDataProperty:"adminModifiedTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=
vErrors.length);var valid0=_errs19===errors}else var valid0=!0;if(valid0)if(data.lastUsedTime!==void 0){let _errs20=errors;validate83(data.lastUsedTime,{instancePath:instancePath+
"/lastUsedTime",parentData:data,parentDataProperty:"lastUsedTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.
errors),errors=vErrors.length);var valid0=_errs20===errors}else var valid0=!0}}}}}}}}}}}else return validate162.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate162.errors=vErrors,errors===0}validate162.evaluated={props:{UUID:!0,status:!0,type:!0,
id:!0,agent:!0,desc:!0,tag:!0,rooted:!0,createdTime:!0,adminModifier:!0,adminModifiedTime:!0,lastUsedTime:!0},dynamicProps:!1,dynamicItems:!1};function validate152(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate152.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
tokenInfoBean===void 0&&(missing0="tokenInfoBean")||data.encryptedSeeds===void 0&&(missing0="encryptedSeeds")||data.specs===void 0&&(missing0="specs")||data.activationPassword===
void 0&&(missing0="activationPassword")||data.userDevice===void 0&&(missing0="userDevice")||data.version===void 0&&(missing0="version"))return validate152.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tokenInfoBean!==
void 0){let _errs1=errors;validate153(data.tokenInfoBean,{instancePath:instancePath+"/tokenInfoBean",parentData:data,parentDataProperty:"tokenInfoBean",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate153.errors:vErrors.concat(validate153.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.encryptedSeeds!==void 0){let data1=data.encryptedSeeds,_errs2=errors;if(errors===_errs2)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){
let missing1;if(data1.TOTP===void 0&&(missing1="TOTP")||data1.OCRA===void 0&&(missing1="OCRA"))return validate152.errors=[{instancePath:instancePath+"/encrypted\
Seeds",schemaPath:"#/properties/encryptedSeeds/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"\
'"}],!1;if(data1.TOTP!==void 0){let _errs4=errors;validate156(data1.TOTP,{instancePath:instancePath+"/encryptedSeeds/TOTP",parentData:data1,parentDataProperty:"\
TOTP",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate156.errors:vErrors.concat(validate156.errors),errors=vErrors.length);var valid1=_errs4===errors}else
var valid1=!0;if(valid1)if(data1.OCRA!==void 0){let _errs5=errors;validate156(data1.OCRA,{instancePath:instancePath+"/encryptedSeeds/OCRA",parentData:data1,parentDataProperty:"\
OCRA",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate156.errors:vErrors.concat(validate156.errors),errors=vErrors.length);var valid1=_errs5===errors}else
var valid1=!0}else return validate152.errors=[{instancePath:instancePath+"/encryptedSeeds",schemaPath:"#/properties/encryptedSeeds/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.specs!==void 0){let data4=data.specs,_errs6=errors;
if(errors===_errs6)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing2;if(data4.TOTP===void 0&&(missing2="TOTP")||data4.OCRA===void 0&&(missing2=
"OCRA"))return validate152.errors=[{instancePath:instancePath+"/specs",schemaPath:"#/properties/specs/required",keyword:"required",params:{missingProperty:missing2},
message:"must have required property '"+missing2+"'"}],!1;if(data4.TOTP!==void 0){let _errs8=errors;validate159(data4.TOTP,{instancePath:instancePath+"/specs/TO\
TP",parentData:data4,parentDataProperty:"TOTP",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate159.errors:vErrors.concat(validate159.errors),errors=vErrors.
length);var valid2=_errs8===errors}else var valid2=!0;if(valid2)if(data4.OCRA!==void 0){let _errs9=errors;validate159(data4.OCRA,{instancePath:instancePath+"/sp\
ecs/OCRA",parentData:data4,parentDataProperty:"OCRA",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate159.errors:vErrors.concat(validate159.errors),errors=
vErrors.length);var valid2=_errs9===errors}else var valid2=!0}else return validate152.errors=[{instancePath:instancePath+"/specs",schemaPath:"#/properties/specs\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.activationPassword!==
void 0){let data7=data.activationPassword,_errs10=errors;if(errors===_errs10)if(typeof data7=="string"){if(func1(data7)<1)return validate152.errors=[{instancePath:instancePath+
"/activationPassword",schemaPath:"#/properties/activationPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate152.errors=[{instancePath:instancePath+"/activationPassword",schemaPath:"#/properties/activationPassword/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.userDevice!==void 0){let _errs12=errors;validate162(data.
userDevice,{instancePath:instancePath+"/userDevice",parentData:data,parentDataProperty:"userDevice",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate162.
errors:vErrors.concat(validate162.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.version!==void 0){let data9=data.
version,_errs13=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate152.errors=[{instancePath:instancePath+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs13&&typeof data9=="number"&&isFinite(
data9)&&(data9<1||isNaN(data9)))return validate152.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}}else return validate152.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate152.errors=vErrors,errors===0}validate152.evaluated={props:{tokenInfoBean:!0,
encryptedSeeds:!0,specs:!0,activationPassword:!0,userDevice:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function validate150(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate150.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="result"))return validate150.errors=[{instancePath,schemaPath:"\
#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.result!==void 0&&(validate152(
data.result,{instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate152.errors:
vErrors.concat(validate152.errors),errors=vErrors.length))}else return validate150.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate150.errors=vErrors,errors===0}validate150.evaluated={props:{result:!0,amProcessingTimeMillis:!0},
dynamicProps:!1,dynamicItems:!1};var v10=validate169;function validate174(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate174.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate174.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):(validate174.errors=vErrors,errors===0)}validate174.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate170(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate170.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;validate58(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs1===errors;if(valid0){let _errs2=errors;if(errors===_errs2)if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){let missing0;if(data.serialNumber===void 0&&(missing0="serialNumber")||data.otp===void 0&&(missing0="otp"))return validate170.errors=[
{instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
serialNumber!==void 0){let _errs4=errors;validate64(data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,parentDataProperty:"serialNumbe\
r",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs4===errors}else
var valid1=!0;if(valid1){if(data.otp!==void 0){let _errs5=errors;validate174(data.otp,{instancePath:instancePath+"/otp",parentData:data,parentDataProperty:"otp",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length);var valid1=_errs5===errors}else var valid1=!0;
if(valid1)if(data.userId!==void 0){let _errs6=errors;validate55(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid1=_errs6===errors}else var valid1=!0}}else
return validate170.errors=[{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs2===errors}}
return validate170.errors=vErrors,errors===0}validate170.evaluated={props:{serialNumber:!0,otp:!0,userId:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,
dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate169(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate169.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate170(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate170.
errors:vErrors.concat(validate170.errors),errors=vErrors.length),validate169.errors=vErrors,errors===0}validate169.evaluated={props:{serialNumber:!0,otp:!0,userId:!0,
userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v11=validate178;function validate180(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate180.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.serialNum===void 0&&(missing0="serialNum")||data.status===void 0&&(missing0="status")||data.activatedTime===void 0&&(missing0="activ\
atedTime"))return validate180.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required pro\
perty '"+missing0+"'"}],!1;if(data.serialNum!==void 0){let _errs1=errors;validate107(data.serialNum,{instancePath:instancePath+"/serialNum",parentData:data,parentDataProperty:"\
serialNum",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length);var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.status!==void 0){let _errs2=errors;validate72(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.activatedTime!==void 0){let _errs3=errors;validate83(data.activatedTime,{instancePath:instancePath+"/activatedTime",parentData:data,
parentDataProperty:"activatedTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);
var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.userDevice!==void 0){let _errs4=errors;validate162(data.userDevice,{instancePath:instancePath+"/\
userDevice",parentData:data,parentDataProperty:"userDevice",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate162.errors:vErrors.concat(validate162.errors),
errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}else return validate180.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate180.errors=vErrors,errors===0}validate180.evaluated={props:{serialNum:!0,status:!0,activatedTime:!0,
userDevice:!0},dynamicProps:!1,dynamicItems:!1};function validate178(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate178.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;
validate76(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),
errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.result===void 0&&(missing0="result"))return validate178.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;data.result!==void 0&&(validate180(data.result,{instancePath:instancePath+"/result",parentData:data,parentDataProperty:"\
result",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate180.errors:vErrors.concat(validate180.errors),errors=vErrors.length))}else return validate178.
errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate178.
errors=vErrors,errors===0}validate178.evaluated={props:{result:!0,amProcessingTimeMillis:!0},dynamicProps:!1,dynamicItems:!1};var v12=validate186;var schema64={allOf:[{$ref:"Caller"},{$ref:"Store"},{anyOf:[{required:["userId"]},{required:["serialNumber"]}]},{type:"object",required:["otp"],properties:{userId:{
$ref:"RequiredId"},serialNumber:{$ref:"Id","x-volatile":"serial"},otp:{$ref:"Otp"},func:{type:"string",enum:["TOTP","HOTP"]}}}]};function validate187(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate187.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;validate58(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.
length);var valid0=_errs1===errors;if(valid0){let _errs2=errors,_errs3=errors,valid1=!1,_errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.userId===void 0&&(missing0="userId")){let err0={instancePath,schemaPath:"#/allOf/2/anyOf/0/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs4===errors;valid1=valid1||_valid0;
let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.serialNumber===void 0&&(missing1="serialNumber")){let err1={instancePath,
schemaPath:"#/allOf/2/anyOf/1/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs5===errors;if(valid1=valid1||_valid0,valid1)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:
vErrors=null);else{let err2={instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++,validate187.errors=vErrors,!1}var valid0=_errs2===errors;if(valid0){let _errs6=errors;if(errors===_errs6)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing2;if(data.otp===void 0&&(missing2="otp"))return validate187.errors=[{instancePath,schemaPath:"#/allOf/3/required",keyword:"\
required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data.userId!==void 0){let _errs8=errors;validate64(data.
userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid2=_errs8===errors}else var valid2=!0;if(valid2){if(data.serialNumber!==void 0){let _errs9=errors;validate55(
data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.otp!==void 0){let _errs10=errors;
validate174(data.otp,{instancePath:instancePath+"/otp",parentData:data,parentDataProperty:"otp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:
vErrors.concat(validate174.errors),errors=vErrors.length);var valid2=_errs10===errors}else var valid2=!0;if(valid2)if(data.func!==void 0){let data3=data.func,_errs11=errors;
if(typeof data3!="string")return validate187.errors=[{instancePath:instancePath+"/func",schemaPath:"#/allOf/3/properties/func/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(data3==="TOTP"||data3==="HOTP"))return validate187.errors=[{instancePath:instancePath+"/func",schemaPath:"#/allOf/3/\
properties/func/enum",keyword:"enum",params:{allowedValues:schema64.allOf[3].properties.func.enum},message:"must be equal to one of the allowed values"}],!1;var valid2=_errs11===
errors}else var valid2=!0}}}else return validate187.errors=[{instancePath,schemaPath:"#/allOf/3/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var valid0=_errs6===errors}}}return validate187.errors=vErrors,errors===0}validate187.evaluated={props:{userId:!0,serialNumber:!0,otp:!0,func:!0,userStoreId:!0,
storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate186(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate186.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate187(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate187.errors:vErrors.concat(validate187.errors),errors=vErrors.length),validate186.errors=vErrors,errors===0}validate186.evaluated={props:{
userId:!0,serialNumber:!0,otp:!0,func:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,
dynamicItems:!1};var v13=validate194;var schema66={type:"object",required:["valid","serialNum","func"],properties:{valid:{type:"boolean"},serialNum:{$ref:"Serial"},func:{type:"string",enum:["TOTP",
"OCRA","HOTP"]},timeStep:{type:"integer","x-volatile":"time-step"},timeDrift:{type:"integer"},counter:{type:"integer",minimum:0},challengeId:{type:"string","x-v\
olatile":"challenge-id"}}};function validate196(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate196.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.valid===void 0&&(missing0="valid")||data.serialNum===void 0&&(missing0="serialNum")||data.func===void 0&&(missing0=
"func"))return validate196.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required proper\
ty '"+missing0+"'"}],!1;if(data.valid!==void 0){let _errs1=errors;if(typeof data.valid!="boolean")return validate196.errors=[{instancePath:instancePath+"/valid",
schemaPath:"#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.serialNum!==void 0){let _errs3=errors;validate107(data.serialNum,{instancePath:instancePath+"/serialNum",parentData:data,parentDataProperty:"serialNum",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.func!==void 0){let data2=data.func,_errs4=errors;if(typeof data2!="string")return validate196.errors=[{instancePath:instancePath+"/func",schemaPath:"\
#/properties/func/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="TOTP"||data2==="OCRA"||data2==="HOTP"))return validate196.
errors=[{instancePath:instancePath+"/func",schemaPath:"#/properties/func/enum",keyword:"enum",params:{allowedValues:schema66.properties.func.enum},message:"must\
 be equal to one of the allowed values"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.timeStep!==void 0){let data3=data.timeStep,_errs6=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate196.errors=[{instancePath:instancePath+"/timeStep",schemaPath:"#/propert\
ies/timeStep/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.timeDrift!==
void 0){let data4=data.timeDrift,_errs8=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate196.errors=[{instancePath:instancePath+
"/timeDrift",schemaPath:"#/properties/timeDrift/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs8===errors}else var valid0=!0;
if(valid0){if(data.counter!==void 0){let data5=data.counter,_errs10=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)))return validate196.
errors=[{instancePath:instancePath+"/counter",schemaPath:"#/properties/counter/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs10&&typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5)))return validate196.errors=[{instancePath:instancePath+"/counter",schemaPath:"#/propert\
ies/counter/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.
challengeId!==void 0){let _errs12=errors;if(typeof data.challengeId!="string")return validate196.errors=[{instancePath:instancePath+"/challengeId",schemaPath:"#\
/properties/challengeId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0}}}}}}else return validate196.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate196.errors=vErrors,errors===0}validate196.
evaluated={props:{valid:!0,serialNum:!0,func:!0,timeStep:!0,timeDrift:!0,counter:!0,challengeId:!0},dynamicProps:!1,dynamicItems:!1};function validate194(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate194.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;
if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="result"))return validate194.errors=[{instancePath,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.result!==void 0&&
(validate196(data.result,{instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate196.
errors:vErrors.concat(validate196.errors),errors=vErrors.length))}else return validate194.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate194.errors=vErrors,errors===0}validate194.evaluated={props:{result:!0,amProcessingTimeMillis:!0},
dynamicProps:!1,dynamicItems:!1};var v14=validate199;var schema68={allOf:[{$ref:"Caller"},{type:"object",required:["serialNumber"],properties:{serialNumber:{$ref:"RequiredId","x-volatile":"serial"},func:{type:"str\
ing",enum:["OCRA"]},data:{type:"string","x-secret":"data",description:"The question becomes the SHA-256 of its UTF-8 bytes as hex. May hold a login ticket."}}}]};
function validate200(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate200.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.serialNumber===void 0&&(missing0=
"serialNumber"))return validate200.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have\
 required property '"+missing0+"'"}],!1;if(data.serialNumber!==void 0){let _errs3=errors;validate64(data.serialNumber,{instancePath:instancePath+"/serialNumber",
parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length);var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data.func!==void 0){let data1=data.func,_errs4=errors;if(typeof data1!="string")return validate200.
errors=[{instancePath:instancePath+"/func",schemaPath:"#/allOf/1/properties/func/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!==
"OCRA")return validate200.errors=[{instancePath:instancePath+"/func",schemaPath:"#/allOf/1/properties/func/enum",keyword:"enum",params:{allowedValues:schema68.allOf[1].
properties.func.enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs4===errors}else var valid1=!0;if(valid1)if(data.data!==void 0){let _errs6=errors;
if(typeof data.data!="string")return validate200.errors=[{instancePath:instancePath+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid1=_errs6===errors}else var valid1=!0}}else return validate200.errors=[{instancePath,schemaPath:"#/allOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate200.errors=vErrors,errors===0}validate200.evaluated=
{props:{serialNumber:!0,func:!0,data:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate199(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate199.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate200(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate200.errors:vErrors.concat(validate200.errors),errors=vErrors.length),validate199.errors=vErrors,errors===0}validate199.evaluated={props:{
serialNumber:!0,func:!0,data:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v15=validate204;function validate206(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate206.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.challengeId===void 0&&(missing0="challengeId")||data.question===void 0&&(missing0="question")||data.suite===void 0&&(missing0="suite")||
data.expiresAt===void 0&&(missing0="expiresAt"))return validate206.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.challengeId!==void 0){let data0=data.challengeId,_errs1=errors;if(errors===_errs1)if(typeof data0==
"string"){if(func1(data0)>64)return validate206.errors=[{instancePath:instancePath+"/challengeId",schemaPath:"#/properties/challengeId/maxLength",keyword:"maxLe\
ngth",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate206.errors=[{instancePath:instancePath+"/challenge\
Id",schemaPath:"#/properties/challengeId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate206.
errors=[{instancePath:instancePath+"/challengeId",schemaPath:"#/properties/challengeId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.question!==void 0){let data1=data.question,_errs3=errors;if(errors===_errs3)if(typeof data1=="s\
tring"){if(func1(data1)<1)return validate206.errors=[{instancePath:instancePath+"/question",schemaPath:"#/properties/question/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate206.errors=[{instancePath:instancePath+"/question",schemaPath:"#/properties/qu\
estion/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.suite!==void 0){
let _errs5=errors;if(typeof data.suite!="string")return validate206.errors=[{instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.expiresAt!==void 0){let _errs7=errors;validate83(
data.expiresAt,{instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.
errors:vErrors.concat(validate83.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0}}}else return validate206.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate206.errors=vErrors,errors===0}validate206.evaluated={props:{challengeId:!0,
question:!0,suite:!0,expiresAt:!0},dynamicProps:!1,dynamicItems:!1};function validate204(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate204.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs0=errors;validate76(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(
validate76.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.result===void 0&&(missing0="result"))return validate204.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.result!==void 0&&(validate206(data.result,{instancePath:instancePath+"/\
result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate206.errors:vErrors.concat(validate206.errors),errors=
vErrors.length))}else return validate204.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===
errors}return validate204.errors=vErrors,errors===0}validate204.evaluated={props:{result:!0,amProcessingTimeMillis:!0},dynamicProps:!1,dynamicItems:!1};var v16=validate209;function validate210(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate210.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.challengeId===void 0&&(missing0=
"challengeId")||data.response===void 0&&(missing0="response"))return validate210.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.challengeId!==void 0){let _errs3=errors;validate64(data.challengeId,
{instancePath:instancePath+"/challengeId",parentData:data,parentDataProperty:"challengeId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:
vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs3===errors}else var valid1=!0;if(valid1)if(data.response!==void 0){let _errs4=errors;if(typeof data.
response!="string")return validate210.errors=[{instancePath:instancePath+"/response",schemaPath:"#/allOf/1/properties/response/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid1=_errs4===errors}else var valid1=!0}else return validate210.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate210.errors=vErrors,errors===0}validate210.evaluated={props:{
challengeId:!0,response:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate209(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate209.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate210(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate210.errors:vErrors.concat(validate210.errors),errors=vErrors.length),validate209.errors=vErrors,errors===0}validate209.evaluated={props:{challengeId:!0,
response:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v17=validate214;var schema74={allOf:[{$ref:"Caller"},{type:"object",required:["serialNumber","otp1","otp2"],properties:{serialNumber:{$ref:"RequiredId","x-volatile":"serial"},otp1:{
$ref:"Otp"},otp2:{$ref:"Otp"},otp3:{$ref:"Otp"},func:{type:"string",enum:["TOTP","HOTP"]}}}]};function validate215(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate215.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.
errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.serialNumber===void 0&&(missing0="serialNumber")||data.otp1===void 0&&(missing0="otp1")||data.otp2===void 0&&
(missing0="otp2"))return validate215.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must ha\
ve required property '"+missing0+"'"}],!1;if(data.serialNumber!==void 0){let _errs3=errors;validate64(data.serialNumber,{instancePath:instancePath+"/serialNumbe\
r",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length);var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data.otp1!==void 0){let _errs4=errors;validate174(data.otp1,{instancePath:instancePath+
"/otp1",parentData:data,parentDataProperty:"otp1",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=
vErrors.length);var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data.otp2!==void 0){let _errs5=errors;validate174(data.otp2,{instancePath:instancePath+
"/otp2",parentData:data,parentDataProperty:"otp2",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=
vErrors.length);var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data.otp3!==void 0){let _errs6=errors;validate174(data.otp3,{instancePath:instancePath+
"/otp3",parentData:data,parentDataProperty:"otp3",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=
vErrors.length);var valid1=_errs6===errors}else var valid1=!0;if(valid1)if(data.func!==void 0){let data4=data.func,_errs7=errors;if(typeof data4!="string")return validate215.
errors=[{instancePath:instancePath+"/func",schemaPath:"#/allOf/1/properties/func/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data4===
"TOTP"||data4==="HOTP"))return validate215.errors=[{instancePath:instancePath+"/func",schemaPath:"#/allOf/1/properties/func/enum",keyword:"enum",params:{allowedValues:schema74.
allOf[1].properties.func.enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs7===errors}else var valid1=!0}}}}else return validate215.
errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate215.
errors=vErrors,errors===0}validate215.evaluated={props:{serialNumber:!0,otp1:!0,otp2:!0,otp3:!0,func:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,
dynamicItems:!1};function validate214(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate214.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate215(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate215.errors:vErrors.concat(validate215.errors),errors=vErrors.length),validate214.errors=
vErrors,errors===0}validate214.evaluated={props:{serialNumber:!0,otp1:!0,otp2:!0,otp3:!0,func:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,
dynamicItems:!1};var v18=validate222;var schema76={type:"object",required:["serialNum","func"],properties:{serialNum:{$ref:"Serial"},func:{type:"string",enum:["TOTP","HOTP"]},timeStep:{type:"intege\
r","x-volatile":"time-step"},timeDrift:{type:"integer"},counter:{type:"integer",minimum:0}}};function validate224(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate224.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.serialNum===void 0&&(missing0="ser\
ialNum")||data.func===void 0&&(missing0="func"))return validate224.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.serialNum!==void 0){let _errs1=errors;validate107(data.serialNum,{instancePath:instancePath+"/\
serialNum",parentData:data,parentDataProperty:"serialNum",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),
errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.func!==void 0){let data1=data.func,_errs2=errors;if(typeof data1!="strin\
g")return validate224.errors=[{instancePath:instancePath+"/func",schemaPath:"#/properties/func/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;if(!(data1==="TOTP"||data1==="HOTP"))return validate224.errors=[{instancePath:instancePath+"/func",schemaPath:"#/properties/func/enum",keyword:"enum",params:{
allowedValues:schema76.properties.func.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.timeStep!==void 0){let data2=data.timeStep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate224.errors=
[{instancePath:instancePath+"/timeStep",schemaPath:"#/properties/timeStep/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.timeDrift!==void 0){let data3=data.timeDrift,_errs6=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3)))return validate224.errors=[{instancePath:instancePath+"/timeDrift",schemaPath:"#/properties/timeDrift/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.counter!==void 0){let data4=data.counter,_errs8=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate224.errors=[{instancePath:instancePath+"/counter",schemaPath:"#/properties/counter/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs8&&typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4)))return validate224.
errors=[{instancePath:instancePath+"/counter",schemaPath:"#/properties/counter/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var valid0=_errs8===errors}else var valid0=!0}}}}else return validate224.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate224.errors=vErrors,errors===0}validate224.evaluated={props:{serialNum:!0,func:!0,timeStep:!0,timeDrift:!0,counter:!0},dynamicProps:!1,
dynamicItems:!1};function validate222(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate222.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="re\
sult"))return validate222.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required\
 property '"+missing0+"'"}],!1;data.result!==void 0&&(validate224(data.result,{instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate224.errors:vErrors.concat(validate224.errors),errors=vErrors.length))}else return validate222.errors=[{instancePath,
schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate222.errors=vErrors,errors===
0}validate222.evaluated={props:{result:!0,amProcessingTimeMillis:!0},dynamicProps:!1,dynamicItems:!1};var v19=validate227;function validate228(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate228.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.serialNumber===void 0&&(missing0=
"serialNumber"))return validate228.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have\
 required property '"+missing0+"'"}],!1;if(data.serialNumber!==void 0){let _errs3=errors;validate64(data.serialNumber,{instancePath:instancePath+"/serialNumber",
parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length);var valid1=_errs3===errors}else var valid1=!0;if(valid1)if(data.reason!==void 0){let data1=data.reason,_errs4=errors;if(errors===_errs4)if(typeof data1==
"string"){if(func1(data1)>256)return validate228.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/allOf/1/properties/reason/maxLength",keyword:"maxLen\
gth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1}else return validate228.errors=[{instancePath:instancePath+"/reason",schemaPath:"#\
/allOf/1/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===errors}else var valid1=!0}else return validate228.
errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate228.
errors=vErrors,errors===0}validate228.evaluated={props:{serialNumber:!0,reason:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};
function validate227(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate227.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate228(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate228.errors:vErrors.concat(validate228.errors),errors=vErrors.length),validate227.errors=vErrors,errors===
0}validate227.evaluated={props:{serialNumber:!0,reason:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v20=validate232;function validate234(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate234.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.serialNum===void 0&&(missing0="serialNum")||data.status===void 0&&(missing0="status")||data.func===void 0&&(missing0="func"))return validate234.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
serialNum!==void 0){let _errs1=errors;validate107(data.serialNum,{instancePath:instancePath+"/serialNum",parentData:data,parentDataProperty:"serialNum",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.status!==void 0){let _errs2=errors;validate72(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.func!==void 0){let _errs3=errors;validate113(data.func,{instancePath:instancePath+"/func",parentData:data,parentDataProperty:"func",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0)if(data.version!==void 0){let data3=data.version,_errs4=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate234.
errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs4&&typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3)))return validate234.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properti\
es/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs4===errors}else var valid0=!0}}}else return validate234.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate234.errors=vErrors,errors===0}validate234.
evaluated={props:{serialNum:!0,status:!0,func:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function validate232(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate232.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.
errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="result"))return validate232.errors=[{instancePath,schemaPath:"#/allOf/1/require\
d",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.result!==void 0&&(validate234(data.result,
{instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate234.errors:vErrors.concat(
validate234.errors),errors=vErrors.length))}else return validate232.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs1===errors}return validate232.errors=vErrors,errors===0}validate232.evaluated={props:{result:!0,amProcessingTimeMillis:!0},
dynamicProps:!1,dynamicItems:!1};var v21=validate239;var schema82={allOf:[{$ref:"TokenSelectorRequest"},{type:"object",properties:{func:{type:"string",enum:["TOTP","OCRA","HOTP"],description:"Only this function; a\
ll when absent."}}}]};function validate240(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate240.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate228(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate228.errors:vErrors.concat(validate228.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.func!==void 0){let data0=data.func;if(typeof data0!=
"string")return validate240.errors=[{instancePath:instancePath+"/func",schemaPath:"#/allOf/1/properties/func/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(data0==="TOTP"||data0==="OCRA"||data0==="HOTP"))return validate240.errors=[{instancePath:instancePath+"/func",schemaPath:"#/allOf/1/pr\
operties/func/enum",keyword:"enum",params:{allowedValues:schema82.allOf[1].properties.func.enum},message:"must be equal to one of the allowed values"}],!1}}else
return validate240.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}
return validate240.errors=vErrors,errors===0}validate240.evaluated={props:{func:!0,serialNumber:!0,reason:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},
dynamicProps:!1,dynamicItems:!1};function validate239(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate239.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate240(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate240.errors:vErrors.concat(validate240.errors),errors=
vErrors.length),validate239.errors=vErrors,errors===0}validate239.evaluated={props:{func:!0,serialNumber:!0,reason:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},
dynamicProps:!1,dynamicItems:!1};var v22=validate243;function validate244(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate244.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate228(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate228.errors:vErrors.concat(validate228.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.clientPublicKey===void 0&&(missing0=
"clientPublicKey")||data.clientPublicKeyId===void 0&&(missing0="clientPublicKeyId"))return validate244.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.clientPublicKey!==void 0){let _errs3=errors;if(typeof data.
clientPublicKey!="string")return validate244.errors=[{instancePath:instancePath+"/clientPublicKey",schemaPath:"#/allOf/1/properties/clientPublicKey/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs3===errors}else var valid1=!0;if(valid1)if(data.clientPublicKeyId!==void 0){let _errs5=errors;
validate64(data.clientPublicKeyId,{instancePath:instancePath+"/clientPublicKeyId",parentData:data,parentDataProperty:"clientPublicKeyId",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs5===errors}else var valid1=!0}else return validate244.
errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate244.
errors=vErrors,errors===0}validate244.evaluated={props:{clientPublicKey:!0,clientPublicKeyId:!0,serialNumber:!0,reason:!0,dynamicAgentSession:!0,sessionToken:!0,
realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate243(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate243.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate244(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate244.errors:vErrors.concat(validate244.errors),errors=
vErrors.length),validate243.errors=vErrors,errors===0}validate243.evaluated={props:{clientPublicKey:!0,clientPublicKeyId:!0,serialNumber:!0,reason:!0,dynamicAgentSession:!0,
sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v23=validate248;function validate250(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate250.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate153(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate153.errors:vErrors.concat(validate153.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.status===void 0&&(missing0="st\
atus")||data.func===void 0&&(missing0="func")||data.authStates===void 0&&(missing0="authStates")||data.batchId===void 0&&(missing0="batchId")||data.validFrom===
void 0&&(missing0="validFrom")||data.validTo===void 0&&(missing0="validTo"))return validate250.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"re\
quired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs3=errors;validate72(data.status,
{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(
validate72.errors),errors=vErrors.length);var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data.func!==void 0){let _errs4=errors;validate113(data.func,
{instancePath:instancePath+"/func",parentData:data,parentDataProperty:"func",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(
validate113.errors),errors=vErrors.length);var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data.authStates!==void 0){let data2=data.authStates,_errs5=errors;
if(errors===_errs5)if(Array.isArray(data2)){var valid2=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let _errs7=errors;validate101(data2[i0],{instancePath:instancePath+
"/authStates/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),
errors=vErrors.length);var valid2=_errs7===errors;if(!valid2)break}}else return validate250.errors=[{instancePath:instancePath+"/authStates",schemaPath:"#/allOf\
/1/properties/authStates/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data.
batchId!==void 0){let _errs8=errors;if(typeof data.batchId!="string")return validate250.errors=[{instancePath:instancePath+"/batchId",schemaPath:"#/allOf/1/prop\
erties/batchId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs8===errors}else var valid1=!0;if(valid1){if(data.clientPublicKeyId!==
void 0){let _errs10=errors;if(typeof data.clientPublicKeyId!="string")return validate250.errors=[{instancePath:instancePath+"/clientPublicKeyId",schemaPath:"#/a\
llOf/1/properties/clientPublicKeyId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs10===errors}else var valid1=!0;if(valid1){
if(data.activatedTime!==void 0){let _errs12=errors;validate83(data.activatedTime,{instancePath:instancePath+"/activatedTime",parentData:data,parentDataProperty:"\
activatedTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var valid1=_errs12===
errors}else var valid1=!0;if(valid1){if(data.activationExpiresAt!==void 0){let _errs13=errors;validate83(data.activationExpiresAt,{instancePath:instancePath+"/a\
ctivationExpiresAt",parentData:data,parentDataProperty:"activationExpiresAt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(
validate83.errors),errors=vErrors.length);var valid1=_errs13===errors}else var valid1=!0;if(valid1){if(data.validFrom!==void 0){let _errs14=errors;validate83(data.
validFrom,{instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:
vErrors.concat(validate83.errors),errors=vErrors.length);var valid1=_errs14===errors}else var valid1=!0;if(valid1){if(data.validTo!==void 0){let _errs15=errors;
validate83(data.validTo,{instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.
errors:vErrors.concat(validate83.errors),errors=vErrors.length);var valid1=_errs15===errors}else var valid1=!0;if(valid1)if(data.userDevice!==void 0){let _errs16=errors;
validate162(data.userDevice,{instancePath:instancePath+"/userDevice",parentData:data,parentDataProperty:"userDevice",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate162.errors:vErrors.concat(validate162.errors),errors=vErrors.length);var valid1=_errs16===errors}else var valid1=!0}}}}}}}}}else return validate250.
errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate250.
errors=vErrors,errors===0}validate250.evaluated={props:{status:!0,func:!0,authStates:!0,batchId:!0,clientPublicKeyId:!0,activatedTime:!0,activationExpiresAt:!0,
validFrom:!0,validTo:!0,userDevice:!0,serialNum:!0,vendor:!0,model:!0,assignedUserUUIDs:!0,assignedUserIds:!0,UUID:!0,name:!0,version:!0},dynamicProps:!1,dynamicItems:!1};
function validate248(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate248.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="re\
sult"))return validate248.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required\
 property '"+missing0+"'"}],!1;data.result!==void 0&&(validate250(data.result,{instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate250.errors:vErrors.concat(validate250.errors),errors=vErrors.length))}else return validate248.errors=[{instancePath,
schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate248.errors=vErrors,errors===
0}validate248.evaluated={props:{result:!0,amProcessingTimeMillis:!0},dynamicProps:!1,dynamicItems:!1};var v24=validate261;function validate262(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate262.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;validate58(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs1===errors;if(valid0){let _errs2=errors;if(errors===_errs2)if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){let missing0;if(data.userId===void 0&&(missing0="userId"))return validate262.errors=[{instancePath,schemaPath:"#/allOf/2/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.userId!==void 0){let _errs4=errors;validate64(data.
userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid1=_errs4===errors}else var valid1=!0;if(valid1)if(data.status!==void 0){let data1=data.status,_errs5=errors;
if(errors===_errs5)if(typeof data1=="string"){if(func1(data1)>16)return validate262.errors=[{instancePath:instancePath+"/status",schemaPath:"#/allOf/2/propertie\
s/status/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],!1}else return validate262.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/allOf/2/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs5===errors}else var valid1=!0}else
return validate262.errors=[{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs2===errors}}
return validate262.errors=vErrors,errors===0}validate262.evaluated={props:{userId:!0,status:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,
sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate261(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate261.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),validate262(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate262.errors:vErrors.concat(validate262.
errors),errors=vErrors.length),validate261.errors=vErrors,errors===0}validate261.evaluated={props:{userId:!0,status:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,
segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v25=validate267;function validate267(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate267.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="re\
sult"))return validate267.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required\
 property '"+missing0+"'"}],!1;if(data.result!==void 0){let data0=data.result;if(errors===errors)if(Array.isArray(data0)){var valid2=!0;let len0=data0.length;for(let i0=0;i0<
len0;i0++){let _errs5=errors;validate250(data0[i0],{instancePath:instancePath+"/result/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate250.errors:vErrors.concat(validate250.errors),errors=vErrors.length);var valid2=_errs5===errors;if(!valid2)break}}else return validate267.
errors=[{instancePath:instancePath+"/result",schemaPath:"#/allOf/1/properties/result/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else
return validate267.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}
return validate267.errors=vErrors,errors===0}validate267.evaluated={props:{result:!0,amProcessingTimeMillis:!0},dynamicProps:!1,dynamicItems:!1};var v26=validate270;function validate271(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate271.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;validate58(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs1===errors;if(valid0){let _errs2=errors;if(errors===_errs2)if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){let missing0;if(data.userId===void 0&&(missing0="userId"))return validate271.errors=[{instancePath,schemaPath:"#/allOf/2/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.userId!==void 0){let _errs4=errors;validate64(data.
userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid1=_errs4===errors}else var valid1=!0;if(valid1)if(data.status!==void 0){let data1=data.status,_errs5=errors;
if(errors===_errs5)if(typeof data1=="string"){if(func1(data1)>16)return validate271.errors=[{instancePath:instancePath+"/status",schemaPath:"#/allOf/2/propertie\
s/status/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],!1}else return validate271.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/allOf/2/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs5===errors}else var valid1=!0}else
return validate271.errors=[{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs2===errors}}
return validate271.errors=vErrors,errors===0}validate271.evaluated={props:{userId:!0,status:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,
sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate270(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate270.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),validate271(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate271.errors:vErrors.concat(validate271.
errors),errors=vErrors.length),validate270.errors=vErrors,errors===0}validate270.evaluated={props:{userId:!0,status:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,
segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v27=validate276;function validate278(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate278.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate162(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate162.errors:vErrors.concat(validate162.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tokens===void 0&&(missing0="to\
kens"))return validate278.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required\
 property '"+missing0+"'"}],!1;if(data.tokens!==void 0){let data0=data.tokens;if(errors===errors)if(Array.isArray(data0)){var valid2=!0;let len0=data0.length;for(let i0=0;i0<
len0;i0++){let _errs5=errors;validate110(data0[i0],{instancePath:instancePath+"/tokens/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate110.errors:vErrors.concat(validate110.errors),errors=vErrors.length);var valid2=_errs5===errors;if(!valid2)break}}else return validate278.
errors=[{instancePath:instancePath+"/tokens",schemaPath:"#/allOf/1/properties/tokens/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else
return validate278.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}
return validate278.errors=vErrors,errors===0}validate278.evaluated={props:{tokens:!0,UUID:!0,status:!0,type:!0,id:!0,agent:!0,desc:!0,tag:!0,rooted:!0,createdTime:!0,
adminModifier:!0,adminModifiedTime:!0,lastUsedTime:!0},dynamicProps:!1,dynamicItems:!1};function validate276(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate276.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.
errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="result"))return validate276.errors=[{instancePath,schemaPath:"#/allOf/1/require\
d",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.result!==void 0){let data0=data.result;
if(errors===errors)if(Array.isArray(data0)){var valid2=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate278(data0[i0],{instancePath:instancePath+
"/result/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate278.errors:vErrors.concat(validate278.errors),errors=
vErrors.length);var valid2=_errs5===errors;if(!valid2)break}}else return validate276.errors=[{instancePath:instancePath+"/result",schemaPath:"#/allOf/1/properti\
es/result/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return validate276.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate276.errors=vErrors,errors===0}validate276.evaluated={props:{
result:!0,amProcessingTimeMillis:!0},dynamicProps:!1,dynamicItems:!1};var v28=validate282;function validate283(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate283.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.deviceUUID===void 0&&(missing0=
"deviceUUID"))return validate283.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have r\
equired property '"+missing0+"'"}],!1;if(data.deviceUUID!==void 0){let _errs3=errors;validate64(data.deviceUUID,{instancePath:instancePath+"/deviceUUID",parentData:data,
parentDataProperty:"deviceUUID",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs3===
errors}else var valid1=!0;if(valid1)if(data.reason!==void 0){let data1=data.reason,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>256)
return validate283.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/allOf/1/properties/reason/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1}else return validate283.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/allOf/1/properties/reason/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===errors}else var valid1=!0}else return validate283.errors=[{instancePath,
schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate283.errors=vErrors,errors===
0}validate283.evaluated={props:{deviceUUID:!0,reason:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate282(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate282.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate283(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate283.errors:vErrors.concat(validate283.errors),errors=vErrors.length),validate282.errors=vErrors,errors===0}validate282.
evaluated={props:{deviceUUID:!0,reason:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v29=validate287;function validate289(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate289.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.UUID===void 0&&(missing0="UUID")||data.status===void 0&&(missing0="status"))return validate289.errors=[{instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.UUID!==void 0){let data0=data.UUID,
_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>16)return validate289.errors=[{instancePath:instancePath+"/UUID",schemaPath:"#/prope\
rties/UUID/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],!1;if(func1(data0)<1)return validate289.errors=[{instancePath:instancePath+
"/UUID",schemaPath:"#/properties/UUID/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate289.
errors=[{instancePath:instancePath+"/UUID",schemaPath:"#/properties/UUID/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0)if(data.status!==void 0){let _errs3=errors;validate72(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0}else return validate289.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate289.
errors=vErrors,errors===0}validate289.evaluated={props:{UUID:!0,status:!0},dynamicProps:!1,dynamicItems:!1};function validate287(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate287.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="result"))return validate287.errors=[{instancePath,schemaPath:"\
#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.result!==void 0&&(validate289(
data.result,{instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate289.errors:
vErrors.concat(validate289.errors),errors=vErrors.length))}else return validate287.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate287.errors=vErrors,errors===0}validate287.evaluated={props:{result:!0,amProcessingTimeMillis:!0},
dynamicProps:!1,dynamicItems:!1};var v30=validate292;var schema100={description:"Public clients write flags as booleans and as text (P5).",anyOf:[{type:"boolean"},{type:"string",enum:["true","false",""]}]};function validate299(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate299.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,_errs1=errors;if(typeof data!="boolean"){let err0={instancePath,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs1===
errors;valid0=valid0||_valid0;let _errs3=errors;if(typeof data!="string"){let err1={instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!(data==="true"||data==="false"||data==="")){let err2={instancePath,schemaPath:"\
#/anyOf/1/enum",keyword:"enum",params:{allowedValues:schema100.anyOf[1].enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}var _valid0=_errs3===errors;if(valid0=valid0||_valid0,valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{
let err3={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++,validate299.errors=vErrors,!1}return validate299.errors=vErrors,errors===0}validate299.evaluated={dynamicProps:!1,dynamicItems:!1};function validate293(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate293.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;
validate58(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),
errors=vErrors.length);var valid0=_errs1===errors;if(valid0){let _errs2=errors;if(errors===_errs2)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.userId===void 0&&(missing0="userId")||data.password===void 0&&(missing0="password"))return validate293.errors=[{instancePath,schemaPath:"#/allOf/2/requi\
red",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.userId!==void 0){let _errs4=errors;validate64(
data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:
vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data.loginModuleId!==void 0){let _errs5=errors;
validate55(data.loginModuleId,{instancePath:instancePath+"/loginModuleId",parentData:data,parentDataProperty:"loginModuleId",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data.password!==
void 0){let data2=data.password,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func1(data2)>256)return validate293.errors=[{instancePath:instancePath+
"/password",schemaPath:"#/allOf/2/properties/password/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(
data2)<1)return validate293.errors=[{instancePath:instancePath+"/password",schemaPath:"#/allOf/2/properties/password/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return validate293.errors=[{instancePath:instancePath+"/password",schemaPath:"#/allOf/2/properties/pas\
sword/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs6===errors}else var valid1=!0;if(valid1)if(data.params!==void 0){
let data3=data.params,_errs8=errors;if(errors===_errs8)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.segmentId!==void 0){let _errs10=errors;
validate55(data3.segmentId,{instancePath:instancePath+"/params/segmentId",parentData:data3,parentDataProperty:"segmentId",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid2=_errs10===errors}else var valid2=!0;if(valid2){if(data3.checkPasswordHistory!==
void 0){let _errs11=errors;validate299(data3.checkPasswordHistory,{instancePath:instancePath+"/params/checkPasswordHistory",parentData:data3,parentDataProperty:"\
checkPasswordHistory",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate299.errors:vErrors.concat(validate299.errors),errors=vErrors.length);var valid2=_errs11===
errors}else var valid2=!0;if(valid2){if(data3.checkPasswordQuality!==void 0){let _errs12=errors;validate299(data3.checkPasswordQuality,{instancePath:instancePath+
"/params/checkPasswordQuality",parentData:data3,parentDataProperty:"checkPasswordQuality",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate299.errors:
vErrors.concat(validate299.errors),errors=vErrors.length);var valid2=_errs12===errors}else var valid2=!0;if(valid2){if(data3.updateLastPasswordChangeTime!==void 0){
let _errs13=errors;validate299(data3.updateLastPasswordChangeTime,{instancePath:instancePath+"/params/updateLastPasswordChangeTime",parentData:data3,parentDataProperty:"\
updateLastPasswordChangeTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate299.errors:vErrors.concat(validate299.errors),errors=vErrors.length);var valid2=_errs13===
errors}else var valid2=!0;if(valid2)if(data3.forcePasswordChange!==void 0){let _errs14=errors;validate299(data3.forcePasswordChange,{instancePath:instancePath+"\
/params/forcePasswordChange",parentData:data3,parentDataProperty:"forcePasswordChange",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate299.errors:vErrors.
concat(validate299.errors),errors=vErrors.length);var valid2=_errs14===errors}else var valid2=!0}}}}else return validate293.errors=[{instancePath:instancePath+"\
/params",schemaPath:"#/allOf/2/properties/params/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs8===errors}else var valid1=!0}}}else
return validate293.errors=[{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs2===errors}}
return validate293.errors=vErrors,errors===0}validate293.evaluated={props:{userId:!0,loginModuleId:!0,password:!0,params:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,
segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate292(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate292.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate293(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate293.
errors:vErrors.concat(validate293.errors),errors=vErrors.length),validate292.errors=vErrors,errors===0}validate292.evaluated={props:{userId:!0,loginModuleId:!0,
password:!0,params:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};
var v31=validate305;function validate306(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate306.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;validate58(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs1===errors;if(valid0){let _errs2=errors;if(errors===_errs2)if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){if(data.userId!==void 0){let _errs4=errors;validate55(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"\
userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid1=_errs4===errors}else
var valid1=!0;if(valid1){if(data.password!==void 0){let data1=data.password,_errs5=errors;if(errors===_errs5)if(typeof data1=="string"){if(func1(data1)>256)return validate306.
errors=[{instancePath:instancePath+"/password",schemaPath:"#/allOf/2/properties/password/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT hav\
e more than 256 characters"}],!1}else return validate306.errors=[{instancePath:instancePath+"/password",schemaPath:"#/allOf/2/properties/password/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data.realmId!==void 0){let _errs7=errors;
validate55(data.realmId,{instancePath:instancePath+"/realmId",parentData:data,parentDataProperty:"realmId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.
errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid1=_errs7===errors}else var valid1=!0;if(valid1){if(data.otp!==void 0){let _errs8=errors;
validate174(data.otp,{instancePath:instancePath+"/otp",parentData:data,parentDataProperty:"otp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:
vErrors.concat(validate174.errors),errors=vErrors.length);var valid1=_errs8===errors}else var valid1=!0;if(valid1){if(data.challengeToken!==void 0){let data4=data.
challengeToken,_errs9=errors;if(errors===_errs9)if(typeof data4=="string"){if(func1(data4)>4096)return validate306.errors=[{instancePath:instancePath+"/challeng\
eToken",schemaPath:"#/allOf/2/properties/challengeToken/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1}else
return validate306.errors=[{instancePath:instancePath+"/challengeToken",schemaPath:"#/allOf/2/properties/challengeToken/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid1=_errs9===errors}else var valid1=!0;if(valid1)if(data.params!==void 0){let data5=data.params,_errs11=errors;if(!(data5&&
typeof data5=="object"&&!Array.isArray(data5)))return validate306.errors=[{instancePath:instancePath+"/params",schemaPath:"#/allOf/2/properties/params/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs11===errors}else var valid1=!0}}}}}else return validate306.errors=[{instancePath,schemaPath:"\
#/allOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs2===errors}}return validate306.errors=vErrors,errors===0}validate306.
evaluated={props:{userId:!0,password:!0,realmId:!0,otp:!0,challengeToken:!0,params:!0,userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,
sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate305(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate305.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),validate306(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate306.errors:vErrors.concat(validate306.
errors),errors=vErrors.length),validate305.errors=vErrors,errors===0}validate305.evaluated={props:{userId:!0,password:!0,realmId:!0,otp:!0,challengeToken:!0,params:!0,
userStoreId:!0,storeId:!0,storedId_eq:!0,segmentId:!0,dynamicAgentSession:!0,sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v32=validate313;var pattern4=new RegExp("^0001[A-Za-z0-9_-]+$","u"),pattern5=new RegExp("^[A-Za-z0-9_-]{22}$","u");function validate316(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate316.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.sessionToken===void 0&&(missing0="\
sessionToken")||data.sessionIID===void 0&&(missing0="sessionIID")||data.userId===void 0&&(missing0="userId")||data.loginTime===void 0&&(missing0="loginTime")||data.
lastAccessTime===void 0&&(missing0="lastAccessTime")||data.expiresAt===void 0&&(missing0="expiresAt")||data.idleTimeOutInSecs===void 0&&(missing0="idleTimeOutIn\
Secs"))return validate316.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"}],!1;if(data.sessionToken!==void 0){let data0=data.sessionToken,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(!pattern4.test(
data0))return validate316.errors=[{instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/pattern",keyword:"pattern",params:{pattern:"^\
0001[A-Za-z0-9_-]+$"},message:'must match pattern "^0001[A-Za-z0-9_-]+$"'}],!1}else return validate316.errors=[{instancePath:instancePath+"/sessionToken",schemaPath:"\
#/properties/sessionToken/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
sessionIID!==void 0){let data1=data.sessionIID,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(!pattern5.test(data1))return validate316.errors=[{
instancePath:instancePath+"/sessionIID",schemaPath:"#/properties/sessionIID/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{22}$"},message:'must matc\
h pattern "^[A-Za-z0-9_-]{22}$"'}],!1}else return validate316.errors=[{instancePath:instancePath+"/sessionIID",schemaPath:"#/properties/sessionIID/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.userId!==void 0){let _errs5=errors;if(typeof data.
userId!="string")return validate316.errors=[{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.userStoreId!==void 0){let _errs7=errors;if(typeof data.userStoreId!="strin\
g")return validate316.errors=[{instancePath:instancePath+"/userStoreId",schemaPath:"#/properties/userStoreId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.userUUID!==void 0){let _errs9=errors;if(typeof data.userUUID!="string")return validate316.
errors=[{instancePath:instancePath+"/userUUID",schemaPath:"#/properties/userUUID/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.realmId!==void 0){let _errs11=errors;if(typeof data.realmId!="string")return validate316.errors=[{instancePath:instancePath+
"/realmId",schemaPath:"#/properties/realmId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0;
if(valid0){if(data.loginTime!==void 0){let _errs13=errors;validate83(data.loginTime,{instancePath:instancePath+"/loginTime",parentData:data,parentDataProperty:"\
loginTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var valid0=_errs13===errors}else
var valid0=!0;if(valid0){if(data.lastAccessTime!==void 0){let _errs14=errors;validate83(data.lastAccessTime,{instancePath:instancePath+"/lastAccessTime",parentData:data,
parentDataProperty:"lastAccessTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);
var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.expiresAt!==void 0){let data8=data.expiresAt,_errs15=errors;if(!(typeof data8=="number"&&!(data8%
1)&&!isNaN(data8)&&isFinite(data8)))return validate316.errors=[{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs15&&typeof data8=="number"&&isFinite(data8)&&(data8<0||isNaN(data8)))return validate316.errors=[
{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0)if(data.idleTimeOutInSecs!==void 0){let data9=data.idleTimeOutInSecs,_errs17=errors;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate316.errors=[{instancePath:instancePath+"/idleTimeOutInSecs",schemaPath:"#/properties/idleTi\
meOutInSecs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs17&&typeof data9=="number"&&isFinite(data9)&&(data9<0||
isNaN(data9)))return validate316.errors=[{instancePath:instancePath+"/idleTimeOutInSecs",schemaPath:"#/properties/idleTimeOutInSecs/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs17===errors}else var valid0=!0}}}}}}}}}else return validate316.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate316.errors=vErrors,errors===0}validate316.evaluated={props:{sessionToken:!0,
sessionIID:!0,userId:!0,userStoreId:!0,userUUID:!0,realmId:!0,loginTime:!0,lastAccessTime:!0,expiresAt:!0,idleTimeOutInSecs:!0},dynamicProps:!1,dynamicItems:!1};function validate320(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate320.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.challengeToken===void 0&&(missing0="challengeToken")||data.authenticationCode===void 0&&(missing0="authenticationCode")||data.message===
void 0&&(missing0="message")||data.params===void 0&&(missing0="params"))return validate320.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.challengeToken!==void 0){let data0=data.challengeToken,_errs1=errors;
if(errors===_errs1)if(typeof data0=="string"){if(!pattern4.test(data0))return validate320.errors=[{instancePath:instancePath+"/challengeToken",schemaPath:"#/pro\
perties/challengeToken/pattern",keyword:"pattern",params:{pattern:"^0001[A-Za-z0-9_-]+$"},message:'must match pattern "^0001[A-Za-z0-9_-]+$"'}],!1}else return validate320.
errors=[{instancePath:instancePath+"/challengeToken",schemaPath:"#/properties/challengeToken/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.authenticationCode!==void 0){let data1=data.authenticationCode,_errs3=errors;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate320.errors=[{instancePath:instancePath+"/authenticationCode",schemaPath:"#/properties/authe\
nticationCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.message!==
void 0){let _errs5=errors;if(typeof data.message!="string")return validate320.errors=[{instancePath:instancePath+"/message",schemaPath:"#/properties/message/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.params!==void 0){let data3=data.
params,_errs7=errors;if(errors===_errs7)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.pac===void 0&&(missing1="pac")||data3.timeout===
void 0&&(missing1="timeout")||data3.returnOTPToClient===void 0&&(missing1="returnOTPToClient")||data3.issueTimeMilis===void 0&&(missing1="issueTimeMilis")||data3.
expiredTimeMilis===void 0&&(missing1="expiredTimeMilis")||data3.tokenUUID===void 0&&(missing1="tokenUUID"))return validate320.errors=[{instancePath:instancePath+
"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],
!1;if(data3.pac!==void 0){let _errs9=errors;if(typeof data3.pac!="string")return validate320.errors=[{instancePath:instancePath+"/params/pac",schemaPath:"#/prop\
erties/params/properties/pac/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs9===errors}else var valid1=!0;if(valid1){
if(data3.timeout!==void 0){let _errs11=errors;if(typeof data3.timeout!="string")return validate320.errors=[{instancePath:instancePath+"/params/timeout",schemaPath:"\
#/properties/params/properties/timeout/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs11===errors}else var valid1=!0;
if(valid1){if(data3.returnOTPToClient!==void 0){let _errs13=errors;if(typeof data3.returnOTPToClient!="boolean")return validate320.errors=[{instancePath:instancePath+
"/params/returnOTPToClient",schemaPath:"#/properties/params/properties/returnOTPToClient/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var valid1=_errs13===errors}else var valid1=!0;if(valid1){if(data3.issueTimeMilis!==void 0){let _errs15=errors;validate83(data3.issueTimeMilis,{instancePath:instancePath+
"/params/issueTimeMilis",parentData:data3,parentDataProperty:"issueTimeMilis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(
validate83.errors),errors=vErrors.length);var valid1=_errs15===errors}else var valid1=!0;if(valid1){if(data3.expiredTimeMilis!==void 0){let _errs16=errors;validate83(
data3.expiredTimeMilis,{instancePath:instancePath+"/params/expiredTimeMilis",parentData:data3,parentDataProperty:"expiredTimeMilis",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var valid1=_errs16===errors}else var valid1=!0;if(valid1)if(data3.tokenUUID!==
void 0){let _errs17=errors;if(typeof data3.tokenUUID!="string")return validate320.errors=[{instancePath:instancePath+"/params/tokenUUID",schemaPath:"#/propertie\
s/params/properties/tokenUUID/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs17===errors}else var valid1=!0}}}}}else return validate320.
errors=[{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs7===
errors}else var valid0=!0}}}else return validate320.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate320.errors=vErrors,errors===0}validate320.evaluated={props:{challengeToken:!0,authenticationCode:!0,message:!0,params:!0},dynamicProps:!1,dynamicItems:!1};function validate324(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate324.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id")||data.authenticated===void 0&&(missing0="authenticated")||data.canChangePassword===void 0&&(missing0="c\
anChangePassword")||data.loginModuleHandlerClass===void 0&&(missing0="loginModuleHandlerClass"))return validate324.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.
id!="string")return validate324.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.authenticated!==void 0){let _errs3=errors;if(typeof data.authenticated!="boolean")
return validate324.errors=[{instancePath:instancePath+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.canChangePassword!==void 0){let _errs5=errors;if(typeof data.canChangePassword!=
"boolean")return validate324.errors=[{instancePath:instancePath+"/canChangePassword",schemaPath:"#/properties/canChangePassword/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.loginModuleHandlerClass!==void 0){let _errs7=errors;if(typeof data.
loginModuleHandlerClass!="string")return validate324.errors=[{instancePath:instancePath+"/loginModuleHandlerClass",schemaPath:"#/properties/loginModuleHandlerCl\
ass/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate324.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate324.errors=vErrors,errors===0}validate324.evaluated={props:{
id:!0,authenticated:!0,canChangePassword:!0,loginModuleHandlerClass:!0},dynamicProps:!1,dynamicItems:!1};function validate315(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate315.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs0=errors;validate316(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate316.
errors:vErrors.concat(validate316.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.authenticated===void 0&&(missing0="authenticated")||data.sessionFlags===void 0&&(missing0="sessionFlags")||
data.attr===void 0&&(missing0="attr")||data.loginModuleStates===void 0&&(missing0="loginModuleStates"))return validate315.errors=[{instancePath,schemaPath:"#/al\
lOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.authenticated!==void 0){let _errs3=errors;
if(typeof data.authenticated!="boolean")return validate315.errors=[{instancePath:instancePath+"/authenticated",schemaPath:"#/allOf/1/properties/authenticated/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data.sessionFlags!==void 0){
let data1=data.sessionFlags,_errs5=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate315.errors=[{instancePath:instancePath+
"/sessionFlags",schemaPath:"#/allOf/1/properties/sessionFlags/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid1=_errs5===errors}else
var valid1=!0;if(valid1){if(data.state!==void 0){let data2=data.state,_errs7=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate315.
errors=[{instancePath:instancePath+"/state",schemaPath:"#/allOf/1/properties/state/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid1=_errs7===
errors}else var valid1=!0;if(valid1){if(data.attr!==void 0){let data3=data.attr,_errs9=errors;if(errors===_errs9)if(data3&&typeof data3=="object"&&!Array.isArray(
data3)){let missing1;if(data3.IT===void 0&&(missing1="IT")||data3.LT===void 0&&(missing1="LT")||data3.regenerated===void 0&&(missing1="regenerated"))return validate315.
errors=[{instancePath:instancePath+"/attr",schemaPath:"#/allOf/1/properties/attr/required",keyword:"required",params:{missingProperty:missing1},message:"must ha\
ve required property '"+missing1+"'"}],!1;if(data3.IT!==void 0){let _errs11=errors;if(typeof data3.IT!="string")return validate315.errors=[{instancePath:instancePath+
"/attr/IT",schemaPath:"#/allOf/1/properties/attr/properties/IT/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs11===errors}else
var valid2=!0;if(valid2){if(data3.LT!==void 0){let _errs13=errors;if(typeof data3.LT!="string")return validate315.errors=[{instancePath:instancePath+"/attr/LT",
schemaPath:"#/allOf/1/properties/attr/properties/LT/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs13===errors}else var valid2=!0;
if(valid2){if(data3.regenerated!==void 0){let _errs15=errors;if(typeof data3.regenerated!="string")return validate315.errors=[{instancePath:instancePath+"/attr/\
regenerated",schemaPath:"#/allOf/1/properties/attr/properties/regenerated/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs15===
errors}else var valid2=!0;if(valid2)if(data3.OathTokenLoginState!==void 0){let _errs17=errors;if(typeof data3.OathTokenLoginState!="string")return validate315.errors=
[{instancePath:instancePath+"/attr/OathTokenLoginState",schemaPath:"#/allOf/1/properties/attr/properties/OathTokenLoginState/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid2=_errs17===errors}else var valid2=!0}}}else return validate315.errors=[{instancePath:instancePath+"/attr",schemaPath:"\
#/allOf/1/properties/attr/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs9===errors}else var valid1=!0;if(valid1){if(data.
challenge!==void 0){let _errs19=errors;validate320(data.challenge,{instancePath:instancePath+"/challenge",parentData:data,parentDataProperty:"challenge",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate320.errors:vErrors.concat(validate320.errors),errors=vErrors.length);var valid1=_errs19===errors}else var valid1=!0;
if(valid1)if(data.loginModuleStates!==void 0){let data9=data.loginModuleStates,_errs20=errors;if(errors===_errs20)if(Array.isArray(data9)){var valid3=!0;let len0=data9.
length;for(let i0=0;i0<len0;i0++){let _errs22=errors;validate324(data9[i0],{instancePath:instancePath+"/loginModuleStates/"+i0,parentData:data9,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate324.errors:vErrors.concat(validate324.errors),errors=vErrors.length);var valid3=_errs22===errors;if(!valid3)
break}}else return validate315.errors=[{instancePath:instancePath+"/loginModuleStates",schemaPath:"#/allOf/1/properties/loginModuleStates/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var valid1=_errs20===errors}else var valid1=!0}}}}}else return validate315.errors=[{instancePath,schemaPath:"#/allOf/\
1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate315.errors=vErrors,errors===0}validate315.
evaluated={props:{authenticated:!0,sessionFlags:!0,state:!0,attr:!0,challenge:!0,loginModuleStates:!0,sessionToken:!0,sessionIID:!0,userId:!0,userStoreId:!0,userUUID:!0,
realmId:!0,loginTime:!0,lastAccessTime:!0,expiresAt:!0,idleTimeOutInSecs:!0},dynamicProps:!1,dynamicItems:!1};function validate313(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate313.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="result"))return validate313.errors=[{instancePath,schemaPath:"\
#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.result!==void 0&&(validate315(
data.result,{instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate315.errors:
vErrors.concat(validate315.errors),errors=vErrors.length))}else return validate313.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate313.errors=vErrors,errors===0}validate313.evaluated={props:{result:!0,amProcessingTimeMillis:!0},
dynamicProps:!1,dynamicItems:!1};var v33=validate327;function validate328(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate328.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.sessionToken===void 0&&(missing0=
"sessionToken"))return validate328.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have\
 required property '"+missing0+"'"}],!1;if(data.sessionToken!==void 0&&typeof data.sessionToken!="string")return validate328.errors=[{instancePath:instancePath+
"/sessionToken",schemaPath:"#/allOf/1/properties/sessionToken/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return validate328.
errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate328.
errors=vErrors,errors===0}validate328.evaluated={props:{sessionToken:!0,dynamicAgentSession:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate327(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate327.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate328(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate328.errors:vErrors.concat(validate328.errors),errors=vErrors.length),validate327.errors=vErrors,errors===0}validate327.
evaluated={props:{sessionToken:!0,dynamicAgentSession:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v34=validate331;function validate331(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate331.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate76(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.result===void 0&&(missing0="re\
sult"))return validate331.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required\
 property '"+missing0+"'"}],!1;data.result!==void 0&&(validate316(data.result,{instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate316.errors:vErrors.concat(validate316.errors),errors=vErrors.length))}else return validate331.errors=[{instancePath,
schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate331.errors=vErrors,errors===
0}validate331.evaluated={props:{result:!0,amProcessingTimeMillis:!0},dynamicProps:!1,dynamicItems:!1};var v35=validate334,schema111={$schema:"https://json-schem\
a.org/draft/2020-12/schema",title:"Configuration of UAS",type:"object",additionalProperties:!1,properties:{version:{const:1,description:"Version of this format."},
profile:{type:"string",minLength:1,description:"A named set of switches."},strict:{type:"boolean",description:"Refuse unknown request members instead of ignorin\
g them with a warning."},url:{type:"string",pattern:"^https?://",description:"Base URL of a real implementation that calls go to instead."},amsystem:{type:"stri\
ng",minLength:1,description:"Path of an amsystem.properties file."},emu:{type:"object",additionalProperties:!1,properties:{profile:{type:"string",minLength:1,description:"\
As emu.profile of amsystem.properties."}}},paths:{$ref:"#/$defs/paths",description:"operationId to path."},aliases:{type:"object",description:"Additional path t\
o the path it stands for.",propertyNames:{pattern:"^/"},additionalProperties:{type:"string",pattern:"^/"}},fields:{type:"object",description:"operationId to nam\
es on the wire.",additionalProperties:{type:"object",additionalProperties:!1,properties:{request:{$ref:"#/$defs/names"},response:{$ref:"#/$defs/names"}}}},errorEnvelope:{
type:"object",description:'A template: "{code}", "{message}" and "{type}" stand for the parts of the fault; empty: that of the contract.'},errorCodes:{type:"obj\
ect",description:"Symbol of a fault to its code.",propertyNames:{$ref:"#/$defs/symbol"},additionalProperties:{type:"integer"}},httpStatus:{type:"object",additionalProperties:!1,
properties:{mode:{enum:["flat400","semantic"]},overrides:{type:"object",propertyNames:{$ref:"#/$defs/symbol"},additionalProperties:{type:"integer",minimum:400,maximum:599}}}},
statusNames:{type:"object",description:"Canonical status word to the word on the wire.",additionalProperties:{type:"string",minLength:1,maxLength:16}},crypto:{type:"\
object",additionalProperties:!1,properties:{profile:{enum:["ecies-p256-1","rsa-oaep-1","plugin","plain-test"],description:"How seeds are delivered (§7)."},plugin:{
type:"string",minLength:1,description:"Path of a module with encryptSeeds and decryptSeeds."}}},policy:{$ref:"#/$defs/policy"},sessions:{type:"object",additionalProperties:!1,
properties:{idleSec:{type:"integer",minimum:1},lifetimeSec:{type:"integer",minimum:1},killExisting:{enum:["none","all"]}}},errors:{type:"object",additionalProperties:!1,
properties:{uniformOtp:{type:"boolean",description:"One code for wrong and for used one-time passwords."}}},mtls:{type:"object",additionalProperties:!1,properties:{
mode:{enum:["request","require"],description:"request: a missing certificate is a fault; require: a failed handshake."}}},simCert:{type:"object",additionalProperties:!1,
description:"The agent certificate that requests without one stand under; refused in profile production (§3.2).",properties:{file:{type:"string"},agentId:{type:"\
string",maxLength:64},fingerprint:{type:"string",pattern:"^([0-9A-Fa-f]{2}:?){32}$|^$",description:"SHA-256 of the certificate."},subject:{type:"string"}}},accessToken:{
type:"object",additionalProperties:!1,properties:{cnf:{type:"boolean",description:"Access tokens bound to a certificate (RFC 8705)."}}},provenance:{type:"object",
description:"Dotted path of a configured value to where it is known from.",additionalProperties:{type:"string"}}},$defs:{paths:{type:"object",additionalProperties:{
type:"string",pattern:"^/"}},names:{type:"object",description:"Canonical member name to the name on the wire.",additionalProperties:{type:"string",minLength:1}},
symbol:{enum:["USER_EXISTS","USER_NOT_FOUND","WRONG_PASSWORD","ACCOUNT_LOCKED","INVALID_REQUEST","UNKNOWN_PATH","METHOD_NOT_ALLOWED","UNSUPPORTED_MEDIA_TYPE","R\
EQUEST_TOO_LARGE","SESSION_REQUIRED","SESSION_INVALID","SESSION_IDLE_TIMEOUT","SESSION_EXPIRED","AGENT_CERT_REQUIRED","AGENT_CERT_UNTRUSTED","AGENT_NOT_REGISTER\
ED","ACCESS_TOKEN_INVALID","NOT_AUTHORISED","AGENT_CERT_EXPIRED","AGENT_CERT_NOT_YET_VALID","AGENT_CERT_REVOKED","USER_STORE_NOT_FOUND","SEGMENT_NOT_FOUND","REA\
LM_NOT_FOUND","USER_DISABLED","BATCH_NOT_FOUND","CLIENT_KEY_INVALID","CLIENT_KEY_ID_CONFLICT","MAX_TOKENS_REACHED","INVALID_STATUS","DEVICE_SUSPENDED","DEVICE_N\
OT_FOUND","TOKEN_NOT_FOUND","TOKEN_NOT_ASSIGNED","TOKEN_NOT_ACTIVATED","TOKEN_ALREADY_ACTIVATED","TOKEN_SUSPENDED","TOKEN_LOCKED","TOKEN_REVOKED","TOKEN_EXPIRED",
"ACTIVATION_EXPIRED","ILLEGAL_TRANSITION","REISSUE_LIMIT_REACHED","REISSUE_TOO_SOON","OTP_INVALID","OTP_REPLAYED","OTP_FORMAT","RESYNC_FAILED","CHALLENGE_NOT_FO\
UND","CHALLENGE_EXPIRED","CHALLENGE_USED","INTERNAL"]},steps:{type:"integer",minimum:0,maximum:5e3},policy:{type:"object",additionalProperties:!1,properties:{onSameDevice:{
enum:["revokePending","revokeAll","accumulate"]},onAlreadyActivated:{enum:["fault","ok"]},lockScope:{enum:["function","token"]},atomicity:{enum:["atomic","parti\
al"]},activateByOtp:{type:"object",additionalProperties:!1,properties:{accepts:{enum:["totp","activationCode","either"]}}},maxFail:{type:"integer",minimum:1,maximum:1e3},
activationTtlSec:{type:"integer",minimum:1},verifyWindow:{$ref:"#/$defs/steps",description:"Time steps on either side."},activationWindow:{$ref:"#/$defs/steps",
description:"Time steps on either side."},resyncWindow:{$ref:"#/$defs/steps",description:"Time steps on either side."},driftClamp:{$ref:"#/$defs/steps",description:"\
Largest drift that is learned."},maxActivePerUser:{type:"integer",minimum:1},device:{type:"object",additionalProperties:!1,properties:{exclusive:{type:"boolean",
description:"A device that another user binds moves to that user."}}},replayCountsAsFailure:{type:"boolean"},autoUnlockMinutes:{type:"integer",minimum:0,description:"\
0: never."},challengeTtlSec:{type:"integer",minimum:1},ocraWindow:{$ref:"#/$defs/steps",description:"Time steps of the suite on either side."},hotpLookAhead:{$ref:"\
#/$defs/steps"},maxReissue:{type:"integer",minimum:0},reissueIntervalSec:{type:"integer",minimum:0},deviceSuspendBlocksOtp:{type:"boolean"}}}}},func39=Object.prototype.
hasOwnProperty,pattern7=new RegExp("^https?://","u"),pattern8=new RegExp("^/","u"),pattern11=new RegExp("^([0-9A-Fa-f]{2}:?){32}$|^$","u");function validate335(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate335.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data){let data0=data[key0],_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(!pattern8.test(data0))return validate335.errors=
[{instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^/"},
message:'must match pattern "^/"'}],!1}else return validate335.errors=[{instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors;if(!valid0)break}else return validate335.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate335.errors=vErrors,errors===0}validate335.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate337(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate337.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data){let data0=data[key0],_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)<1)return validate337.errors=[{instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return validate337.errors=[{instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPrope\
rties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors;if(!valid0)break}else return validate337.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate337.errors=vErrors,errors===0}validate337.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema114={enum:["USER_EXISTS","USER_NOT_FOUND","WRONG_PASSWORD","ACCOUNT_LOCKED","INVALID_REQUEST","UNKNOWN_PATH","METHOD_\
NOT_ALLOWED","UNSUPPORTED_MEDIA_TYPE","REQUEST_TOO_LARGE","SESSION_REQUIRED","SESSION_INVALID","SESSION_IDLE_TIMEOUT","SESSION_EXPIRED","AGENT_CERT_REQUIRED","A\
GENT_CERT_UNTRUSTED","AGENT_NOT_REGISTERED","ACCESS_TOKEN_INVALID","NOT_AUTHORISED","AGENT_CERT_EXPIRED","AGENT_CERT_NOT_YET_VALID","AGENT_CERT_REVOKED","USER_S\
TORE_NOT_FOUND","SEGMENT_NOT_FOUND","REALM_NOT_FOUND","USER_DISABLED","BATCH_NOT_FOUND","CLIENT_KEY_INVALID","CLIENT_KEY_ID_CONFLICT","MAX_TOKENS_REACHED","INVA\
LID_STATUS","DEVICE_SUSPENDED","DEVICE_NOT_FOUND","TOKEN_NOT_FOUND","TOKEN_NOT_ASSIGNED","TOKEN_NOT_ACTIVATED","TOKEN_ALREADY_ACTIVATED","TOKEN_SUSPENDED","TOKE\
N_LOCKED","TOKEN_REVOKED","TOKEN_EXPIRED","ACTIVATION_EXPIRED","ILLEGAL_TRANSITION","REISSUE_LIMIT_REACHED","REISSUE_TOO_SOON","OTP_INVALID","OTP_REPLAYED","OTP\
_FORMAT","RESYNC_FAILED","CHALLENGE_NOT_FOUND","CHALLENGE_EXPIRED","CHALLENGE_USED","INTERNAL"]};function validate340(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate340.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data==="USER_EXISTS"||data==="USER_NOT_FOUND"||data==="WRONG_PASSWORD"||data==="ACCOUNT_LOCKED"||data==="INVALID_REQUEST"||
data==="UNKNOWN_PATH"||data==="METHOD_NOT_ALLOWED"||data==="UNSUPPORTED_MEDIA_TYPE"||data==="REQUEST_TOO_LARGE"||data==="SESSION_REQUIRED"||data==="SESSION_INVA\
LID"||data==="SESSION_IDLE_TIMEOUT"||data==="SESSION_EXPIRED"||data==="AGENT_CERT_REQUIRED"||data==="AGENT_CERT_UNTRUSTED"||data==="AGENT_NOT_REGISTERED"||data===
"ACCESS_TOKEN_INVALID"||data==="NOT_AUTHORISED"||data==="AGENT_CERT_EXPIRED"||data==="AGENT_CERT_NOT_YET_VALID"||data==="AGENT_CERT_REVOKED"||data==="USER_STORE\
_NOT_FOUND"||data==="SEGMENT_NOT_FOUND"||data==="REALM_NOT_FOUND"||data==="USER_DISABLED"||data==="BATCH_NOT_FOUND"||data==="CLIENT_KEY_INVALID"||data==="CLIENT\
_KEY_ID_CONFLICT"||data==="MAX_TOKENS_REACHED"||data==="INVALID_STATUS"||data==="DEVICE_SUSPENDED"||data==="DEVICE_NOT_FOUND"||data==="TOKEN_NOT_FOUND"||data===
"TOKEN_NOT_ASSIGNED"||data==="TOKEN_NOT_ACTIVATED"||data==="TOKEN_ALREADY_ACTIVATED"||data==="TOKEN_SUSPENDED"||data==="TOKEN_LOCKED"||data==="TOKEN_REVOKED"||data===
"TOKEN_EXPIRED"||data==="ACTIVATION_EXPIRED"||data==="ILLEGAL_TRANSITION"||data==="REISSUE_LIMIT_REACHED"||data==="REISSUE_TOO_SOON"||data==="OTP_INVALID"||data===
"OTP_REPLAYED"||data==="OTP_FORMAT"||data==="RESYNC_FAILED"||data==="CHALLENGE_NOT_FOUND"||data==="CHALLENGE_EXPIRED"||data==="CHALLENGE_USED"||data==="INTERNAL"?
(validate340.errors=vErrors,errors===0):(validate340.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema114.enum},message:"mus\
t be equal to one of the allowed values"}],!1)}validate340.evaluated={dynamicProps:!1,dynamicItems:!1};var schema115={type:"object",additionalProperties:!1,properties:{
onSameDevice:{enum:["revokePending","revokeAll","accumulate"]},onAlreadyActivated:{enum:["fault","ok"]},lockScope:{enum:["function","token"]},atomicity:{enum:["\
atomic","partial"]},activateByOtp:{type:"object",additionalProperties:!1,properties:{accepts:{enum:["totp","activationCode","either"]}}},maxFail:{type:"integer",
minimum:1,maximum:1e3},activationTtlSec:{type:"integer",minimum:1},verifyWindow:{$ref:"#/$defs/steps",description:"Time steps on either side."},activationWindow:{
$ref:"#/$defs/steps",description:"Time steps on either side."},resyncWindow:{$ref:"#/$defs/steps",description:"Time steps on either side."},driftClamp:{$ref:"#/\
$defs/steps",description:"Largest drift that is learned."},maxActivePerUser:{type:"integer",minimum:1},device:{type:"object",additionalProperties:!1,properties:{
exclusive:{type:"boolean",description:"A device that another user binds moves to that user."}}},replayCountsAsFailure:{type:"boolean"},autoUnlockMinutes:{type:"\
integer",minimum:0,description:"0: never."},challengeTtlSec:{type:"integer",minimum:1},ocraWindow:{$ref:"#/$defs/steps",description:"Time steps of the suite on \
either side."},hotpLookAhead:{$ref:"#/$defs/steps"},maxReissue:{type:"integer",minimum:0},reissueIntervalSec:{type:"integer",minimum:0},deviceSuspendBlocksOtp:{
type:"boolean"}}};function validate344(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate344.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(
data)))return validate344.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===0&&typeof data==
"number"&&isFinite(data)){if(data>5e3||isNaN(data))return validate344.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:5e3},
message:"must be <= 5000"}],!1;if(data<0||isNaN(data))return validate344.errors=[{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}return validate344.errors=vErrors,errors===0}validate344.evaluated={dynamicProps:!1,dynamicItems:!1};function validate343(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate343.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;
for(let key0 in data)if(!func39.call(schema115.properties,key0)){return validate343.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.onSameDevice!==void 0){let data0=data.
onSameDevice,_errs2=errors;if(!(data0==="revokePending"||data0==="revokeAll"||data0==="accumulate"))return validate343.errors=[{instancePath:instancePath+"/onSa\
meDevice",schemaPath:"#/properties/onSameDevice/enum",keyword:"enum",params:{allowedValues:schema115.properties.onSameDevice.enum},message:"must be equal to one\
 of the allowed values"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.onAlreadyActivated!==void 0){let data1=data.onAlreadyActivated,_errs3=errors;
if(!(data1==="fault"||data1==="ok"))return validate343.errors=[{instancePath:instancePath+"/onAlreadyActivated",schemaPath:"#/properties/onAlreadyActivated/enum",
keyword:"enum",params:{allowedValues:schema115.properties.onAlreadyActivated.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.lockScope!==void 0){let data2=data.lockScope,_errs4=errors;if(!(data2==="function"||data2==="token"))return validate343.
errors=[{instancePath:instancePath+"/lockScope",schemaPath:"#/properties/lockScope/enum",keyword:"enum",params:{allowedValues:schema115.properties.lockScope.enum},
message:"must be equal to one of the allowed values"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.atomicity!==void 0){let data3=data.atomicity,
_errs5=errors;if(!(data3==="atomic"||data3==="partial"))return validate343.errors=[{instancePath:instancePath+"/atomicity",schemaPath:"#/properties/atomicity/en\
um",keyword:"enum",params:{allowedValues:schema115.properties.atomicity.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.activateByOtp!==void 0){let data4=data.activateByOtp,_errs6=errors;if(errors===_errs6)if(data4&&typeof data4=="object"&&!Array.
isArray(data4)){let _errs8=errors;for(let key1 in data4)if(key1!=="accepts"){return validate343.errors=[{instancePath:instancePath+"/activateByOtp",schemaPath:"\
#/properties/activateByOtp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],
!1;break}if(_errs8===errors&&data4.accepts!==void 0){let data5=data4.accepts;if(!(data5==="totp"||data5==="activationCode"||data5==="either"))return validate343.
errors=[{instancePath:instancePath+"/activateByOtp/accepts",schemaPath:"#/properties/activateByOtp/properties/accepts/enum",keyword:"enum",params:{allowedValues:schema115.
properties.activateByOtp.properties.accepts.enum},message:"must be equal to one of the allowed values"}],!1}}else return validate343.errors=[{instancePath:instancePath+
"/activateByOtp",schemaPath:"#/properties/activateByOtp/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.maxFail!==void 0){let data6=data.maxFail,_errs10=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))
return validate343.errors=[{instancePath:instancePath+"/maxFail",schemaPath:"#/properties/maxFail/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(errors===_errs10&&typeof data6=="number"&&isFinite(data6)){if(data6>1e3||isNaN(data6))return validate343.errors=[{instancePath:instancePath+"/m\
axFail",schemaPath:"#/properties/maxFail/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data6<1||isNaN(data6))return validate343.
errors=[{instancePath:instancePath+"/maxFail",schemaPath:"#/properties/maxFail/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.activationTtlSec!==void 0){let data7=data.activationTtlSec,_errs12=errors;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)))return validate343.errors=[{instancePath:instancePath+"/activationTtlSec",schemaPath:"#/properties/activat\
ionTtlSec/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs12&&typeof data7=="number"&&isFinite(data7)&&(data7<1||isNaN(
data7)))return validate343.errors=[{instancePath:instancePath+"/activationTtlSec",schemaPath:"#/properties/activationTtlSec/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.verifyWindow!==void 0){let _errs14=errors;validate344(
data.verifyWindow,{instancePath:instancePath+"/verifyWindow",parentData:data,parentDataProperty:"verifyWindow",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate344.errors:vErrors.concat(validate344.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.activationWindow!==
void 0){let _errs15=errors;validate344(data.activationWindow,{instancePath:instancePath+"/activationWindow",parentData:data,parentDataProperty:"activationWindow",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate344.errors:vErrors.concat(validate344.errors),errors=vErrors.length);var valid0=_errs15===errors}else
var valid0=!0;if(valid0){if(data.resyncWindow!==void 0){let _errs16=errors;validate344(data.resyncWindow,{instancePath:instancePath+"/resyncWindow",parentData:data,
parentDataProperty:"resyncWindow",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate344.errors:vErrors.concat(validate344.errors),errors=vErrors.length);
var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.driftClamp!==void 0){let _errs17=errors;validate344(data.driftClamp,{instancePath:instancePath+
"/driftClamp",parentData:data,parentDataProperty:"driftClamp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate344.errors:vErrors.concat(validate344.errors),
errors=vErrors.length);var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.maxActivePerUser!==void 0){let data12=data.maxActivePerUser,_errs18=errors;
if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)))return validate343.errors=[{instancePath:instancePath+"/maxActivePerUser",schemaPath:"\
#/properties/maxActivePerUser/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs18&&typeof data12=="number"&&isFinite(
data12)&&(data12<1||isNaN(data12)))return validate343.errors=[{instancePath:instancePath+"/maxActivePerUser",schemaPath:"#/properties/maxActivePerUser/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.device!==void 0){
let data13=data.device,_errs20=errors;if(errors===_errs20)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let _errs22=errors;for(let key2 in data13)
if(key2!=="exclusive"){return validate343.errors=[{instancePath:instancePath+"/device",schemaPath:"#/properties/device/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key2},message:"must NOT have additional properties"}],!1;break}if(_errs22===errors&&data13.exclusive!==void 0&&typeof data13.
exclusive!="boolean")return validate343.errors=[{instancePath:instancePath+"/device/exclusive",schemaPath:"#/properties/device/properties/exclusive/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1}else return validate343.errors=[{instancePath:instancePath+"/device",schemaPath:"#/properties/devic\
e/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.replayCountsAsFailure!==
void 0){let _errs25=errors;if(typeof data.replayCountsAsFailure!="boolean")return validate343.errors=[{instancePath:instancePath+"/replayCountsAsFailure",schemaPath:"\
#/properties/replayCountsAsFailure/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){
if(data.autoUnlockMinutes!==void 0){let data16=data.autoUnlockMinutes,_errs27=errors;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16)))
return validate343.errors=[{instancePath:instancePath+"/autoUnlockMinutes",schemaPath:"#/properties/autoUnlockMinutes/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(errors===_errs27&&typeof data16=="number"&&isFinite(data16)&&(data16<0||isNaN(data16)))return validate343.errors=[{instancePath:instancePath+
"/autoUnlockMinutes",schemaPath:"#/properties/autoUnlockMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs27===
errors}else var valid0=!0;if(valid0){if(data.challengeTtlSec!==void 0){let data17=data.challengeTtlSec,_errs29=errors;if(!(typeof data17=="number"&&!(data17%1)&&
!isNaN(data17)&&isFinite(data17)))return validate343.errors=[{instancePath:instancePath+"/challengeTtlSec",schemaPath:"#/properties/challengeTtlSec/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs29&&typeof data17=="number"&&isFinite(data17)&&(data17<1||isNaN(data17)))return validate343.
errors=[{instancePath:instancePath+"/challengeTtlSec",schemaPath:"#/properties/challengeTtlSec/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.ocraWindow!==void 0){let _errs31=errors;validate344(data.ocraWindow,{instancePath:instancePath+
"/ocraWindow",parentData:data,parentDataProperty:"ocraWindow",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate344.errors:vErrors.concat(validate344.errors),
errors=vErrors.length);var valid0=_errs31===errors}else var valid0=!0;if(valid0){if(data.hotpLookAhead!==void 0){let _errs32=errors;validate344(data.hotpLookAhead,
{instancePath:instancePath+"/hotpLookAhead",parentData:data,parentDataProperty:"hotpLookAhead",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate344.errors:
vErrors.concat(validate344.errors),errors=vErrors.length);var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.maxReissue!==void 0){let data20=data.
maxReissue,_errs33=errors;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20)))return validate343.errors=[{instancePath:instancePath+"/m\
axReissue",schemaPath:"#/properties/maxReissue/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs33&&typeof data20=="\
number"&&isFinite(data20)&&(data20<0||isNaN(data20)))return validate343.errors=[{instancePath:instancePath+"/maxReissue",schemaPath:"#/properties/maxReissue/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs33===errors}else var valid0=!0;if(valid0){if(data.reissueIntervalSec!==
void 0){let data21=data.reissueIntervalSec,_errs35=errors;if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21)))return validate343.errors=
[{instancePath:instancePath+"/reissueIntervalSec",schemaPath:"#/properties/reissueIntervalSec/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;if(errors===_errs35&&typeof data21=="number"&&isFinite(data21)&&(data21<0||isNaN(data21)))return validate343.errors=[{instancePath:instancePath+"/reis\
sueIntervalSec",schemaPath:"#/properties/reissueIntervalSec/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs35===
errors}else var valid0=!0;if(valid0)if(data.deviceSuspendBlocksOtp!==void 0){let _errs37=errors;if(typeof data.deviceSuspendBlocksOtp!="boolean")return validate343.
errors=[{instancePath:instancePath+"/deviceSuspendBlocksOtp",schemaPath:"#/properties/deviceSuspendBlocksOtp/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}else return validate343.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate343.errors=vErrors,errors===0}validate343.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate334(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate334.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let _errs1=errors;for(let key0 in data)if(!func39.call(schema111.properties,key0)){return validate334.errors=[{instancePath,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.version!==
void 0){let _errs2=errors;if(data.version!==1)return validate334.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.profile!==void 0){let data1=data.
profile,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)<1)return validate334.errors=[{instancePath:instancePath+"/profile",schemaPath:"\
#/properties/profile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate334.errors=[{instancePath:instancePath+
"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.strict!==void 0){let _errs5=errors;if(typeof data.strict!="boolean")return validate334.errors=[{instancePath:instancePath+"/strict",schemaPath:"\
#/properties/strict/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
url!==void 0){let data3=data.url,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(!pattern7.test(data3))return validate334.errors=[{instancePath:instancePath+
"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'}],!1}else return validate334.
errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.amsystem!==void 0){let data4=data.amsystem,_errs9=errors;if(errors===_errs9)if(typeof data4=="string"){if(func1(data4)<
1)return validate334.errors=[{instancePath:instancePath+"/amsystem",schemaPath:"#/properties/amsystem/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return validate334.errors=[{instancePath:instancePath+"/amsystem",schemaPath:"#/properties/amsystem/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.emu!==void 0){let data5=data.emu,_errs11=errors;
if(errors===_errs11)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let _errs13=errors;for(let key1 in data5)if(key1!=="profile"){return validate334.errors=
[{instancePath:instancePath+"/emu",schemaPath:"#/properties/emu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"m\
ust NOT have additional properties"}],!1;break}if(_errs13===errors&&data5.profile!==void 0){let data6=data5.profile;if(errors===errors)if(typeof data6=="string"){
if(func1(data6)<1)return validate334.errors=[{instancePath:instancePath+"/emu/profile",schemaPath:"#/properties/emu/properties/profile/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate334.errors=[{instancePath:instancePath+"/emu/profile",schemaPath:"\
#/properties/emu/properties/profile/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return validate334.errors=[{instancePath:instancePath+
"/emu",schemaPath:"#/properties/emu/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){
if(data.paths!==void 0){let _errs16=errors;validate335(data.paths,{instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate335.errors:vErrors.concat(validate335.errors),errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.
aliases!==void 0){let data8=data.aliases,_errs17=errors;if(errors===_errs17)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){for(let key2 in data8){let _errs19=errors;
if(typeof key2=="string"&&!pattern8.test(key2)){let err0={instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^/"},message:'must match pattern "^/"',propertyName:key2};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid2=_errs19===
errors;if(!valid2){let err1={instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/propertyNames",keyword:"propertyNames",params:{propertyName:key2},
message:"property name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate334.errors=vErrors,!1;break}}if(valid2)for(let key3 in data8){
let data9=data8[key3],_errs21=errors;if(errors===_errs21)if(typeof data9=="string"){if(!pattern8.test(data9))return validate334.errors=[{instancePath:instancePath+
"/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/aliases/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^/"},message:'\
must match pattern "^/"'}],!1}else return validate334.errors=[{instancePath:instancePath+"/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/aliases/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs21===errors;if(!valid3)break}}else
return validate334.errors=[{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.fields!==void 0){let data10=data.fields,_errs23=errors;if(errors===_errs23)if(data10&&
typeof data10=="object"&&!Array.isArray(data10))for(let key4 in data10){let data11=data10[key4],_errs26=errors;if(errors===_errs26)if(data11&&typeof data11=="ob\
ject"&&!Array.isArray(data11)){let _errs28=errors;for(let key5 in data11)if(!(key5==="request"||key5==="response")){return validate334.errors=[{instancePath:instancePath+
"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key5},message:"must NOT have additional properties"}],!1;break}if(_errs28===errors){if(data11.request!==void 0){let _errs29=errors;validate337(
data11.request,{instancePath:instancePath+"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/request",parentData:data11,parentDataProperty:"request",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate337.errors:vErrors.concat(validate337.errors),errors=vErrors.length);var valid5=_errs29===errors}else var valid5=!0;
if(valid5)if(data11.response!==void 0){let _errs30=errors;validate337(data11.response,{instancePath:instancePath+"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,
"~1")+"/response",parentData:data11,parentDataProperty:"response",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate337.errors:vErrors.concat(validate337.
errors),errors=vErrors.length);var valid5=_errs30===errors}else var valid5=!0}}else return validate334.errors=[{instancePath:instancePath+"/fields/"+key4.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid4=_errs26===
errors;if(!valid4)break}else return validate334.errors=[{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.errorEnvelope!==void 0){let data14=data.errorEnvelope,_errs31=errors;
if(!(data14&&typeof data14=="object"&&!Array.isArray(data14)))return validate334.errors=[{instancePath:instancePath+"/errorEnvelope",schemaPath:"#/properties/er\
rorEnvelope/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs31===errors}else var valid0=!0;if(valid0){if(data.errorCodes!==
void 0){let data15=data.errorCodes,_errs33=errors;if(errors===_errs33)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){for(let key6 in data15){let _errs35=errors;
validate340(key6,{instancePath:instancePath+"/errorCodes",parentData:data15,parentDataProperty:"errorCodes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate340.
errors:vErrors.concat(validate340.errors),errors=vErrors.length);var valid6=_errs35===errors;if(!valid6){let err2={instancePath:instancePath+"/errorCodes",schemaPath:"\
#/properties/errorCodes/propertyNames",keyword:"propertyNames",params:{propertyName:key6},message:"property name must be valid"};return vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++,validate334.errors=vErrors,!1;break}}if(valid6)for(let key7 in data15){let data16=data15[key7],_errs37=errors;if(!(typeof data16==
"number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16)))return validate334.errors=[{instancePath:instancePath+"/errorCodes/"+key7.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/errorCodes/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid7=_errs37===
errors;if(!valid7)break}}else return validate334.errors=[{instancePath:instancePath+"/errorCodes",schemaPath:"#/properties/errorCodes/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid0=_errs33===errors}else var valid0=!0;if(valid0){if(data.httpStatus!==void 0){let data17=data.httpStatus,_errs39=errors;
if(errors===_errs39)if(data17&&typeof data17=="object"&&!Array.isArray(data17)){let _errs41=errors;for(let key8 in data17)if(!(key8==="mode"||key8==="overrides")){
return validate334.errors=[{instancePath:instancePath+"/httpStatus",schemaPath:"#/properties/httpStatus/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key8},message:"must NOT have additional properties"}],!1;break}if(_errs41===errors){if(data17.mode!==void 0){let data18=data17.mode,_errs42=errors;
if(!(data18==="flat400"||data18==="semantic"))return validate334.errors=[{instancePath:instancePath+"/httpStatus/mode",schemaPath:"#/properties/httpStatus/prope\
rties/mode/enum",keyword:"enum",params:{allowedValues:schema111.properties.httpStatus.properties.mode.enum},message:"must be equal to one of the allowed values"}],
!1;var valid8=_errs42===errors}else var valid8=!0;if(valid8)if(data17.overrides!==void 0){let data19=data17.overrides,_errs43=errors;if(errors===_errs43)if(data19&&
typeof data19=="object"&&!Array.isArray(data19)){for(let key9 in data19){let _errs45=errors;validate340(key9,{instancePath:instancePath+"/httpStatus/overrides",
parentData:data19,parentDataProperty:"overrides",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate340.errors:vErrors.concat(validate340.errors),errors=
vErrors.length);var valid9=_errs45===errors;if(!valid9){let err3={instancePath:instancePath+"/httpStatus/overrides",schemaPath:"#/properties/httpStatus/properti\
es/overrides/propertyNames",keyword:"propertyNames",params:{propertyName:key9},message:"property name must be valid"};return vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++,validate334.errors=vErrors,!1;break}}if(valid9)for(let key10 in data19){let data20=data19[key10],_errs47=errors;if(!(typeof data20=="number"&&
!(data20%1)&&!isNaN(data20)&&isFinite(data20)))return validate334.errors=[{instancePath:instancePath+"/httpStatus/overrides/"+key10.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/httpStatus/properties/overrides/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(errors===_errs47&&typeof data20=="number"&&isFinite(data20)){if(data20>599||isNaN(data20))return validate334.errors=[{instancePath:instancePath+"/httpStatus/\
overrides/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/httpStatus/properties/overrides/additionalProperties/maximum",keyword:"maximum",
params:{comparison:"<=",limit:599},message:"must be <= 599"}],!1;if(data20<400||isNaN(data20))return validate334.errors=[{instancePath:instancePath+"/httpStatus\
/overrides/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/httpStatus/properties/overrides/additionalProperties/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:400},message:"must be >= 400"}],!1}var valid10=_errs47===errors;if(!valid10)break}}else return validate334.errors=[{instancePath:instancePath+
"/httpStatus/overrides",schemaPath:"#/properties/httpStatus/properties/overrides/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid8=_errs43===
errors}else var valid8=!0}}else return validate334.errors=[{instancePath:instancePath+"/httpStatus",schemaPath:"#/properties/httpStatus/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid0=_errs39===errors}else var valid0=!0;if(valid0){if(data.statusNames!==void 0){let data21=data.statusNames,
_errs49=errors;if(errors===_errs49)if(data21&&typeof data21=="object"&&!Array.isArray(data21))for(let key11 in data21){let data22=data21[key11],_errs52=errors;if(errors===
_errs52)if(typeof data22=="string"){if(func1(data22)>16)return validate334.errors=[{instancePath:instancePath+"/statusNames/"+key11.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/statusNames/additionalProperties/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],
!1;if(func1(data22)<1)return validate334.errors=[{instancePath:instancePath+"/statusNames/"+key11.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/statusNames/additionalProperties/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate334.
errors=[{instancePath:instancePath+"/statusNames/"+key11.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/statusNames/additionalProperties/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid11=_errs52===errors;if(!valid11)break}else return validate334.errors=[{instancePath:instancePath+
"/statusNames",schemaPath:"#/properties/statusNames/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs49===errors}else var valid0=!0;
if(valid0){if(data.crypto!==void 0){let data23=data.crypto,_errs54=errors;if(errors===_errs54)if(data23&&typeof data23=="object"&&!Array.isArray(data23)){let _errs56=errors;
for(let key12 in data23)if(!(key12==="profile"||key12==="plugin")){return validate334.errors=[{instancePath:instancePath+"/crypto",schemaPath:"#/properties/cryp\
to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12},message:"must NOT have additional properties"}],!1;break}if(_errs56===
errors){if(data23.profile!==void 0){let data24=data23.profile,_errs57=errors;if(!(data24==="ecies-p256-1"||data24==="rsa-oaep-1"||data24==="plugin"||data24==="p\
lain-test"))return validate334.errors=[{instancePath:instancePath+"/crypto/profile",schemaPath:"#/properties/crypto/properties/profile/enum",keyword:"enum",params:{
allowedValues:schema111.properties.crypto.properties.profile.enum},message:"must be equal to one of the allowed values"}],!1;var valid12=_errs57===errors}else var valid12=!0;
if(valid12)if(data23.plugin!==void 0){let data25=data23.plugin,_errs58=errors;if(errors===_errs58)if(typeof data25=="string"){if(func1(data25)<1)return validate334.
errors=[{instancePath:instancePath+"/crypto/plugin",schemaPath:"#/properties/crypto/properties/plugin/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return validate334.errors=[{instancePath:instancePath+"/crypto/plugin",schemaPath:"#/properties/crypto/propertie\
s/plugin/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid12=_errs58===errors}else var valid12=!0}}else return validate334.errors=
[{instancePath:instancePath+"/crypto",schemaPath:"#/properties/crypto/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs54===
errors}else var valid0=!0;if(valid0){if(data.policy!==void 0){let _errs60=errors;validate343(data.policy,{instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"\
policy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate343.errors:vErrors.concat(validate343.errors),errors=vErrors.length);var valid0=_errs60===errors}else
var valid0=!0;if(valid0){if(data.sessions!==void 0){let data27=data.sessions,_errs61=errors;if(errors===_errs61)if(data27&&typeof data27=="object"&&!Array.isArray(
data27)){let _errs63=errors;for(let key13 in data27)if(!(key13==="idleSec"||key13==="lifetimeSec"||key13==="killExisting")){return validate334.errors=[{instancePath:instancePath+
"/sessions",schemaPath:"#/properties/sessions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13},message:"must NOT have addi\
tional properties"}],!1;break}if(_errs63===errors){if(data27.idleSec!==void 0){let data28=data27.idleSec,_errs64=errors;if(!(typeof data28=="number"&&!(data28%1)&&
!isNaN(data28)&&isFinite(data28)))return validate334.errors=[{instancePath:instancePath+"/sessions/idleSec",schemaPath:"#/properties/sessions/properties/idleSec\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs64&&typeof data28=="number"&&isFinite(data28)&&(data28<1||isNaN(data28)))
return validate334.errors=[{instancePath:instancePath+"/sessions/idleSec",schemaPath:"#/properties/sessions/properties/idleSec/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid13=_errs64===errors}else var valid13=!0;if(valid13){if(data27.lifetimeSec!==void 0){let data29=data27.
lifetimeSec,_errs66=errors;if(!(typeof data29=="number"&&!(data29%1)&&!isNaN(data29)&&isFinite(data29)))return validate334.errors=[{instancePath:instancePath+"/\
sessions/lifetimeSec",schemaPath:"#/properties/sessions/properties/lifetimeSec/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs66&&typeof data29=="number"&&isFinite(data29)&&(data29<1||isNaN(data29)))return validate334.errors=[{instancePath:instancePath+"/sessions/lifetimeSec",schemaPath:"\
#/properties/sessions/properties/lifetimeSec/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid13=_errs66===errors}else
var valid13=!0;if(valid13)if(data27.killExisting!==void 0){let data30=data27.killExisting,_errs68=errors;if(!(data30==="none"||data30==="all"))return validate334.
errors=[{instancePath:instancePath+"/sessions/killExisting",schemaPath:"#/properties/sessions/properties/killExisting/enum",keyword:"enum",params:{allowedValues:schema111.
properties.sessions.properties.killExisting.enum},message:"must be equal to one of the allowed values"}],!1;var valid13=_errs68===errors}else var valid13=!0}}}else
return validate334.errors=[{instancePath:instancePath+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var valid0=_errs61===errors}else var valid0=!0;if(valid0){if(data.errors!==void 0){let data31=data.errors,_errs69=errors;if(errors===_errs69)if(data31&&
typeof data31=="object"&&!Array.isArray(data31)){let _errs71=errors;for(let key14 in data31)if(key14!=="uniformOtp"){return validate334.errors=[{instancePath:instancePath+
"/errors",schemaPath:"#/properties/errors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14},message:"must NOT have addition\
al properties"}],!1;break}if(_errs71===errors&&data31.uniformOtp!==void 0&&typeof data31.uniformOtp!="boolean")return validate334.errors=[{instancePath:instancePath+
"/errors/uniformOtp",schemaPath:"#/properties/errors/properties/uniformOtp/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}else return validate334.
errors=[{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs69===
errors}else var valid0=!0;if(valid0){if(data.mtls!==void 0){let data33=data.mtls,_errs74=errors;if(errors===_errs74)if(data33&&typeof data33=="object"&&!Array.isArray(
data33)){let _errs76=errors;for(let key15 in data33)if(key15!=="mode"){return validate334.errors=[{instancePath:instancePath+"/mtls",schemaPath:"#/properties/mt\
ls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key15},message:"must NOT have additional properties"}],!1;break}if(_errs76===
errors&&data33.mode!==void 0){let data34=data33.mode;if(!(data34==="request"||data34==="require"))return validate334.errors=[{instancePath:instancePath+"/mtls/m\
ode",schemaPath:"#/properties/mtls/properties/mode/enum",keyword:"enum",params:{allowedValues:schema111.properties.mtls.properties.mode.enum},message:"must be e\
qual to one of the allowed values"}],!1}}else return validate334.errors=[{instancePath:instancePath+"/mtls",schemaPath:"#/properties/mtls/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid0=_errs74===errors}else var valid0=!0;if(valid0){if(data.simCert!==void 0){let data35=data.simCert,_errs78=errors;
if(errors===_errs78)if(data35&&typeof data35=="object"&&!Array.isArray(data35)){let _errs80=errors;for(let key16 in data35)if(!(key16==="file"||key16==="agentId"||
key16==="fingerprint"||key16==="subject")){return validate334.errors=[{instancePath:instancePath+"/simCert",schemaPath:"#/properties/simCert/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key16},message:"must NOT have additional properties"}],!1;break}if(_errs80===errors){if(data35.file!==
void 0){let _errs81=errors;if(typeof data35.file!="string")return validate334.errors=[{instancePath:instancePath+"/simCert/file",schemaPath:"#/properties/simCer\
t/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid16=_errs81===errors}else var valid16=!0;if(valid16){if(data35.
agentId!==void 0){let data37=data35.agentId,_errs83=errors;if(errors===_errs83)if(typeof data37=="string"){if(func1(data37)>64)return validate334.errors=[{instancePath:instancePath+
"/simCert/agentId",schemaPath:"#/properties/simCert/properties/agentId/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters"}],!1}else return validate334.errors=[{instancePath:instancePath+"/simCert/agentId",schemaPath:"#/properties/simCert/properties/agentId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var valid16=_errs83===errors}else var valid16=!0;if(valid16){if(data35.fingerprint!==void 0){let data38=data35.
fingerprint,_errs85=errors;if(errors===_errs85)if(typeof data38=="string"){if(!pattern11.test(data38))return validate334.errors=[{instancePath:instancePath+"/si\
mCert/fingerprint",schemaPath:"#/properties/simCert/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{2}:?){32}$|^$"},message:'mu\
st match pattern "^([0-9A-Fa-f]{2}:?){32}$|^$"'}],!1}else return validate334.errors=[{instancePath:instancePath+"/simCert/fingerprint",schemaPath:"#/properties/\
simCert/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid16=_errs85===errors}else var valid16=!0;if(valid16)
if(data35.subject!==void 0){let _errs87=errors;if(typeof data35.subject!="string")return validate334.errors=[{instancePath:instancePath+"/simCert/subject",schemaPath:"\
#/properties/simCert/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid16=_errs87===errors}else var valid16=!0}}}}else
return validate334.errors=[{instancePath:instancePath+"/simCert",schemaPath:"#/properties/simCert/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var valid0=_errs78===errors}else var valid0=!0;if(valid0){if(data.accessToken!==void 0){let data40=data.accessToken,_errs89=errors;if(errors===_errs89)
if(data40&&typeof data40=="object"&&!Array.isArray(data40)){let _errs91=errors;for(let key17 in data40)if(key17!=="cnf"){return validate334.errors=[{instancePath:instancePath+
"/accessToken",schemaPath:"#/properties/accessToken/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17},message:"must NOT hav\
e additional properties"}],!1;break}if(_errs91===errors&&data40.cnf!==void 0&&typeof data40.cnf!="boolean")return validate334.errors=[{instancePath:instancePath+
"/accessToken/cnf",schemaPath:"#/properties/accessToken/properties/cnf/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}else return validate334.
errors=[{instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var valid0=_errs89===errors}else var valid0=!0;if(valid0)if(data.provenance!==void 0){let data42=data.provenance,_errs94=errors;if(errors===_errs94)if(data42&&typeof data42==
"object"&&!Array.isArray(data42))for(let key18 in data42){let _errs97=errors;if(typeof data42[key18]!="string")return validate334.errors=[{instancePath:instancePath+
"/provenance/"+key18.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/provenance/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid18=_errs97===errors;if(!valid18)break}else return validate334.errors=[{instancePath:instancePath+"/provenance",schemaPath:"\
#/properties/provenance/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs94===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}else
return validate334.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate334.errors=vErrors,
errors===0}validate334.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v36=validate352;function validate353(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate353.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate353.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(
data)<1)return validate353.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate353.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate353.errors=
vErrors,errors===0}validate353.evaluated={dynamicProps:!1,dynamicItems:!1};function validate352(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate352.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id"))return validate352.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;
for(let key0 in data)if(key0!=="id"){return validate352.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}_errs1===errors&&data.id!==void 0&&(validate353(data.id,{instancePath:instancePath+"/id",parentData:data,
parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate353.errors:vErrors.concat(validate353.errors),errors=vErrors.length))}}else return validate352.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate352.errors=vErrors,errors===0}validate352.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v37=validate355,schema119={type:"object",additionalProperties:!1,required:["id"],properties:{id:{$ref:"\
#/$defs/id"},isDefault:{type:"boolean"},loginModules:{type:"array",items:{type:"object",additionalProperties:!1,required:["id","handlerClass"],properties:{id:{$ref:"\
#/$defs/id"},handlerClass:{enum:["LdapLogin","OATHTokenLogin"]}}}}},$defs:{id:{type:"string",minLength:1,maxLength:64},suite:{type:"string",pattern:"^OCRA-1:HOT\
P-SHA(1|256|512)-([04-9]|10):.+$",description:"RFC 6287 §6."},permissions:{type:"array",items:{type:"string",minLength:1},description:"* for all."},seed:{type:"\
object",additionalProperties:!1,required:["secret"],properties:{secret:{type:"string",minLength:4,pattern:"^[A-Za-z0-9+/]+={0,2}$",description:"Base64."},algorithm:{
enum:["HmacSHA1","HmacSHA256","HmacSHA512"]},digits:{type:"integer",minimum:4,maximum:10},timeInterval:{type:"integer",minimum:0,description:"Seconds."},suite:{
type:"string",minLength:1}}}}};function validate356(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate356.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate356.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(
data)<1)return validate356.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate356.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate356.errors=
vErrors,errors===0}validate356.evaluated={dynamicProps:!1,dynamicItems:!1};function validate355(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate355.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id"))return validate355.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="id"||key0==="isDefault"||key0==="loginModules")){return validate355.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.id!==void 0){
let _errs2=errors;validate356(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate356.errors:vErrors.concat(validate356.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.isDefault!==void 0){
let _errs3=errors;if(typeof data.isDefault!="boolean")return validate355.errors=[{instancePath:instancePath+"/isDefault",schemaPath:"#/properties/isDefault/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.loginModules!==void 0){let data2=data.
loginModules,_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs7=errors;
if(errors===_errs7)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.id===void 0&&(missing1="id")||data3.handlerClass===void 0&&(missing1=
"handlerClass"))return validate355.errors=[{instancePath:instancePath+"/loginModules/"+i0,schemaPath:"#/properties/loginModules/items/required",keyword:"require\
d",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;{let _errs9=errors;for(let key1 in data3)if(!(key1==="id"||key1===
"handlerClass")){return validate355.errors=[{instancePath:instancePath+"/loginModules/"+i0,schemaPath:"#/properties/loginModules/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs9===errors){if(data3.id!==void 0){let _errs10=errors;
validate356(data3.id,{instancePath:instancePath+"/loginModules/"+i0+"/id",parentData:data3,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate356.errors:vErrors.concat(validate356.errors),errors=vErrors.length);var valid2=_errs10===errors}else var valid2=!0;if(valid2)if(data3.handlerClass!==
void 0){let data5=data3.handlerClass,_errs11=errors;if(!(data5==="LdapLogin"||data5==="OATHTokenLogin"))return validate355.errors=[{instancePath:instancePath+"/\
loginModules/"+i0+"/handlerClass",schemaPath:"#/properties/loginModules/items/properties/handlerClass/enum",keyword:"enum",params:{allowedValues:schema119.properties.
loginModules.items.properties.handlerClass.enum},message:"must be equal to one of the allowed values"}],!1;var valid2=_errs11===errors}else var valid2=!0}}}else
return validate355.errors=[{instancePath:instancePath+"/loginModules/"+i0,schemaPath:"#/properties/loginModules/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var valid1=_errs7===errors;if(!valid1)break}}else return validate355.errors=[{instancePath:instancePath+"/loginModules",schemaPath:"\
#/properties/loginModules/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs5===errors}else var valid0=!0}}}}else return validate355.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate355.errors=vErrors,errors===0}validate355.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v38=validate359;function validate360(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate360.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate360.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(
data)<1)return validate360.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate360.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate360.errors=
vErrors,errors===0}validate360.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern12=new RegExp("^OCRA-1:HOTP-SHA(1|256|512)-([04-9]|10):.+$","u");function validate364(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate364.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern12.test(data))return validate364.errors=[{instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^OCRA-1:HOTP-SHA(1|256|512)-([04-9]|10):.+$"},message:'must match pattern "^OCRA-1:HOTP-SHA(1|256|512)-([04-9]|10):.+$"'}],!1}else return validate364.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate364.errors=vErrors,errors===0}validate364.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate359(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate359.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id"))return validate359.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"id"||key0==="isDefault"||key0==="vendor"||key0==="model"||key0==="validityDays"||key0==="maxFail"||key0==="activationTtlSec"||key0==="ocraSuite")){return validate359.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"}],!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;validate360(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate360.errors:vErrors.concat(validate360.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.isDefault!==void 0){let _errs3=errors;if(typeof data.isDefault!="boolean")return validate359.errors=[{instancePath:instancePath+
"/isDefault",schemaPath:"#/properties/isDefault/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.vendor!==void 0){let _errs5=errors;validate360(data.vendor,{instancePath:instancePath+"/vendor",parentData:data,parentDataProperty:"vendor",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate360.errors:vErrors.concat(validate360.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.model!==void 0){let _errs6=errors;validate360(data.model,{instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate360.errors:vErrors.concat(validate360.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.validityDays!==void 0){let data4=data.validityDays,_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate359.
errors=[{instancePath:instancePath+"/validityDays",schemaPath:"#/properties/validityDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs7&&typeof data4=="number"&&isFinite(data4)){if(data4>36500||isNaN(data4))return validate359.errors=[{instancePath:instancePath+"/validityDay\
s",schemaPath:"#/properties/validityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36500},message:"must be <= 36500"}],!1;if(data4<1||isNaN(data4))
return validate359.errors=[{instancePath:instancePath+"/validityDays",schemaPath:"#/properties/validityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.maxFail!==void 0){let data5=data.maxFail,_errs9=errors;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)))return validate359.errors=[{instancePath:instancePath+"/maxFail",schemaPath:"#/properties/maxFail/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs9&&typeof data5=="number"&&isFinite(data5)){if(data5>1e3||isNaN(data5))return validate359.
errors=[{instancePath:instancePath+"/maxFail",schemaPath:"#/properties/maxFail/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <=\
 1000"}],!1;if(data5<1||isNaN(data5))return validate359.errors=[{instancePath:instancePath+"/maxFail",schemaPath:"#/properties/maxFail/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.activationTtlSec!==void 0){let data6=data.
activationTtlSec,_errs11=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate359.errors=[{instancePath:instancePath+"\
/activationTtlSec",schemaPath:"#/properties/activationTtlSec/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs11&&typeof data6==
"number"&&isFinite(data6)&&(data6<1||isNaN(data6)))return validate359.errors=[{instancePath:instancePath+"/activationTtlSec",schemaPath:"#/properties/activation\
TtlSec/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.
ocraSuite!==void 0){let _errs13=errors;validate364(data.ocraSuite,{instancePath:instancePath+"/ocraSuite",parentData:data,parentDataProperty:"ocraSuite",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}else
return validate359.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate359.errors=vErrors,
errors===0}validate359.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v39=validate366;function validate367(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate367.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate367.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(
data)<1)return validate367.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate367.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate367.errors=
vErrors,errors===0}validate367.evaluated={dynamicProps:!1,dynamicItems:!1};function validate369(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate369.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(data)){var valid0=!0;let len0=data.
length;for(let i0=0;i0<len0;i0++){let data0=data[i0],_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)<1)return validate369.errors=[{instancePath:instancePath+
"/"+i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate369.errors=[
{instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors;if(!valid0)
break}}else return validate369.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return validate369.errors=
vErrors,errors===0}validate369.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate366(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate366.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.agentId===void 0&&(missing0="agentId"))return validate366.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="agentId"||key0==="fingerprint"||key0==="subject"||key0==="enabled"||key0==="revoked"||key0==="allowedCalls")){return validate366.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"}],!1;break}if(_errs1===errors){if(data.agentId!==void 0){let _errs2=errors;validate367(data.agentId,{instancePath:instancePath+"/agentId",parentData:data,
parentDataProperty:"agentId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate367.errors:vErrors.concat(validate367.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.fingerprint!==void 0){let data1=data.fingerprint,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(!pattern11.
test(data1))return validate366.errors=[{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"\
^([0-9A-Fa-f]{2}:?){32}$|^$"},message:'must match pattern "^([0-9A-Fa-f]{2}:?){32}$|^$"'}],!1}else return validate366.errors=[{instancePath:instancePath+"/finge\
rprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.subject!==void 0){let _errs5=errors;if(typeof data.subject!="string")return validate366.errors=[{instancePath:instancePath+"/subject",schemaPath:"\
#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
enabled!==void 0){let _errs7=errors;if(typeof data.enabled!="boolean")return validate366.errors=[{instancePath:instancePath+"/enabled",schemaPath:"#/properties/\
enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.revoked!==void 0){
let _errs9=errors;if(typeof data.revoked!="boolean")return validate366.errors=[{instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.allowedCalls!==void 0){let _errs11=errors;
validate369(data.allowedCalls,{instancePath:instancePath+"/allowedCalls",parentData:data,parentDataProperty:"allowedCalls",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate369.errors:vErrors.concat(validate369.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}}}}else return validate366.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate366.errors=vErrors,errors===0}validate366.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v40=validate371,schema127={type:"object",additionalProperties:!1,required:["userId"],properties:{userId:{
$ref:"#/$defs/id"},userStoreId:{$ref:"#/$defs/id"},segmentId:{$ref:"#/$defs/id"},name:{type:"string",maxLength:256},mobile:{type:"string",maxLength:32},realms:{
type:"array",items:{$ref:"#/$defs/id"}},status:{enum:["Active","Disabled","Locked"]},attributes:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"name","value"],properties:{name:{$ref:"#/$defs/id"},encrypted:{type:"boolean"},type:{type:"string"},value:{type:"string"}}}},nonInteractive:{type:"boolean",description:"\
May hold access tokens; cannot log in with a password."},password:{type:"string",minLength:1,maxLength:256}},$defs:{id:{type:"string",minLength:1,maxLength:64},
suite:{type:"string",pattern:"^OCRA-1:HOTP-SHA(1|256|512)-([04-9]|10):.+$",description:"RFC 6287 §6."},permissions:{type:"array",items:{type:"string",minLength:1},
description:"* for all."},seed:{type:"object",additionalProperties:!1,required:["secret"],properties:{secret:{type:"string",minLength:4,pattern:"^[A-Za-z0-9+/]+\
={0,2}$",description:"Base64."},algorithm:{enum:["HmacSHA1","HmacSHA256","HmacSHA512"]},digits:{type:"integer",minimum:4,maximum:10},timeInterval:{type:"integer",
minimum:0,description:"Seconds."},suite:{type:"string",minLength:1}}}}};function validate372(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate372.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate372.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(
data)<1)return validate372.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate372.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate372.errors=
vErrors,errors===0}validate372.evaluated={dynamicProps:!1,dynamicItems:!1};function validate371(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate371.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.userId===void 0&&(missing0="userId"))return validate371.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;
for(let key0 in data)if(!func39.call(schema127.properties,key0)){return validate371.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.userId!==void 0){let _errs2=errors;
validate372(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate372.
errors:vErrors.concat(validate372.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.userStoreId!==void 0){let _errs3=errors;
validate372(data.userStoreId,{instancePath:instancePath+"/userStoreId",parentData:data,parentDataProperty:"userStoreId",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate372.errors:vErrors.concat(validate372.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.segmentId!==void 0){
let _errs4=errors;validate372(data.segmentId,{instancePath:instancePath+"/segmentId",parentData:data,parentDataProperty:"segmentId",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate372.errors:vErrors.concat(validate372.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let data3=data.name,_errs5=errors;if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>256)return validate371.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1}else return validate371.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.mobile!==void 0){let data4=data.mobile,_errs7=errors;if(errors===_errs7)if(typeof data4=="string"){if(func1(data4)>
32)return validate371.errors=[{instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/maxLength",keyword:"maxLength",params:{limit:32},message:"mus\
t NOT have more than 32 characters"}],!1}else return validate371.errors=[{instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.realms!==void 0){let data5=data.realms,
_errs9=errors;if(errors===_errs9)if(Array.isArray(data5)){var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let _errs11=errors;validate372(data5[i0],
{instancePath:instancePath+"/realms/"+i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate372.errors:vErrors.concat(
validate372.errors),errors=vErrors.length);var valid1=_errs11===errors;if(!valid1)break}}else return validate371.errors=[{instancePath:instancePath+"/realms",schemaPath:"\
#/properties/realms/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.status!==
void 0){let data7=data.status,_errs12=errors;if(!(data7==="Active"||data7==="Disabled"||data7==="Locked"))return validate371.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema127.properties.status.enum},message:"must be equal to one of the allo\
wed values"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.attributes!==void 0){let data8=data.attributes,_errs13=errors;if(errors===_errs13)
if(Array.isArray(data8)){var valid2=!0;let len1=data8.length;for(let i1=0;i1<len1;i1++){let data9=data8[i1],_errs15=errors;if(errors===_errs15)if(data9&&typeof data9==
"object"&&!Array.isArray(data9)){let missing1;if(data9.name===void 0&&(missing1="name")||data9.value===void 0&&(missing1="value"))return validate371.errors=[{instancePath:instancePath+
"/attributes/"+i1,schemaPath:"#/properties/attributes/items/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property \
'"+missing1+"'"}],!1;{let _errs17=errors;for(let key1 in data9)if(!(key1==="name"||key1==="encrypted"||key1==="type"||key1==="value")){return validate371.errors=
[{instancePath:instancePath+"/attributes/"+i1,schemaPath:"#/properties/attributes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}],!1;break}if(_errs17===errors){if(data9.name!==void 0){let _errs18=errors;validate372(data9.name,{instancePath:instancePath+
"/attributes/"+i1+"/name",parentData:data9,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate372.errors:vErrors.concat(validate372.
errors),errors=vErrors.length);var valid3=_errs18===errors}else var valid3=!0;if(valid3){if(data9.encrypted!==void 0){let _errs19=errors;if(typeof data9.encrypted!=
"boolean")return validate371.errors=[{instancePath:instancePath+"/attributes/"+i1+"/encrypted",schemaPath:"#/properties/attributes/items/properties/encrypted/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid3=_errs19===errors}else var valid3=!0;if(valid3){if(data9.type!==void 0){let _errs21=errors;
if(typeof data9.type!="string")return validate371.errors=[{instancePath:instancePath+"/attributes/"+i1+"/type",schemaPath:"#/properties/attributes/items/propert\
ies/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs21===errors}else var valid3=!0;if(valid3)if(data9.value!==void 0){
let _errs23=errors;if(typeof data9.value!="string")return validate371.errors=[{instancePath:instancePath+"/attributes/"+i1+"/value",schemaPath:"#/properties/att\
ributes/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs23===errors}else var valid3=!0}}}}}else
return validate371.errors=[{instancePath:instancePath+"/attributes/"+i1,schemaPath:"#/properties/attributes/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid2=_errs15===errors;if(!valid2)break}}else return validate371.errors=[{instancePath:instancePath+"/attributes",schemaPath:"#/proper\
ties/attributes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.nonInteractive!==
void 0){let _errs25=errors;if(typeof data.nonInteractive!="boolean")return validate371.errors=[{instancePath:instancePath+"/nonInteractive",schemaPath:"#/proper\
ties/nonInteractive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0)if(data.
password!==void 0){let data15=data.password,_errs27=errors;if(errors===_errs27)if(typeof data15=="string"){if(func1(data15)>256)return validate371.errors=[{instancePath:instancePath+
"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data15)<
1)return validate371.errors=[{instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return validate371.errors=[{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs27===errors}else var valid0=!0}}}}}}}}}}}else return validate371.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate371.errors=vErrors,errors===0}validate371.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var v41=validate378;function validate379(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate379.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate379.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(
data)<1)return validate379.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate379.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate379.errors=
vErrors,errors===0}validate379.evaluated={dynamicProps:!1,dynamicItems:!1};function validate383(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate383.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(data)){var valid0=!0;let len0=data.
length;for(let i0=0;i0<len0;i0++){let data0=data[i0],_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)<1)return validate383.errors=[{instancePath:instancePath+
"/"+i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate383.errors=[
{instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors;if(!valid0)
break}}else return validate383.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return validate383.errors=
vErrors,errors===0}validate383.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var formats0=require_formats().fullFormats["date-time"],pattern14=new RegExp(
"^([0-9A-Fa-f]{2}:?){32}$","u");function validate378(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate378.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.userId===void 0&&(missing0="userId"))return validate378.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="id"||
key0==="token"||key0==="userId"||key0==="userStoreId"||key0==="permissions"||key0==="expiresAt"||key0==="fingerprint"||key0==="revoked")){return validate378.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],
!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;validate379(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate379.errors:vErrors.concat(validate379.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.token!==void 0){let data1=data.token,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>4096)return validate378.errors=
[{instancePath:instancePath+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 cha\
racters"}],!1;if(func1(data1)<1)return validate378.errors=[{instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate378.errors=[{instancePath:instancePath+"/token",schemaPath:"#/properties/token\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.userId!==void 0){let _errs5=errors;
validate379(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate379.
errors:vErrors.concat(validate379.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.userStoreId!==void 0){let _errs6=errors;
validate379(data.userStoreId,{instancePath:instancePath+"/userStoreId",parentData:data,parentDataProperty:"userStoreId",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate379.errors:vErrors.concat(validate379.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.permissions!==
void 0){let _errs7=errors;validate383(data.permissions,{instancePath:instancePath+"/permissions",parentData:data,parentDataProperty:"permissions",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate383.errors:vErrors.concat(validate383.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
expiresAt!==void 0){let data5=data.expiresAt,_errs8=errors;if(errors===_errs8&&errors===_errs8)if(typeof data5=="string"){if(!formats0.validate(data5))return validate378.
errors=[{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format:"date-time"},message:'must match form\
at "date-time"'}],!1}else return validate378.errors=[{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.fingerprint!==void 0){let data6=data.fingerprint,_errs10=errors;
if(errors===_errs10)if(typeof data6=="string"){if(!pattern14.test(data6))return validate378.errors=[{instancePath:instancePath+"/fingerprint",schemaPath:"#/prop\
erties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{2}:?){32}$"},message:'must match pattern "^([0-9A-Fa-f]{2}:?){32}$"'}],!1}else return validate378.
errors=[{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.revoked!==void 0){let _errs12=errors;if(typeof data.revoked!="boolean")return validate378.errors=
[{instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs12===
errors}else var valid0=!0}}}}}}}}}else return validate378.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return validate378.errors=vErrors,errors===0}validate378.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v42=validate385,schema132={type:"objec\
t",additionalProperties:!1,required:["type","id"],properties:{uuid:{type:"string",minLength:1,maxLength:16},type:{$ref:"#/$defs/id"},id:{$ref:"#/$defs/id"},agent:{
type:"string",maxLength:64},desc:{type:"string",maxLength:64},tag:{type:"string",maxLength:256},rooted:{type:"boolean"},status:{enum:["Active","Suspended"]},users:{
type:"array",items:{$ref:"#/$defs/id"},description:"Ids of its users."},userStoreId:{$ref:"#/$defs/id"}},$defs:{id:{type:"string",minLength:1,maxLength:64},suite:{
type:"string",pattern:"^OCRA-1:HOTP-SHA(1|256|512)-([04-9]|10):.+$",description:"RFC 6287 §6."},permissions:{type:"array",items:{type:"string",minLength:1},description:"\
* for all."},seed:{type:"object",additionalProperties:!1,required:["secret"],properties:{secret:{type:"string",minLength:4,pattern:"^[A-Za-z0-9+/]+={0,2}$",description:"\
Base64."},algorithm:{enum:["HmacSHA1","HmacSHA256","HmacSHA512"]},digits:{type:"integer",minimum:4,maximum:10},timeInterval:{type:"integer",minimum:0,description:"\
Seconds."},suite:{type:"string",minLength:1}}}}};function validate386(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate386.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate386.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(
data)<1)return validate386.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate386.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate386.errors=
vErrors,errors===0}validate386.evaluated={dynamicProps:!1,dynamicItems:!1};function validate385(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate385.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.id===void 0&&
(missing0="id"))return validate385.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have require\
d property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!func39.call(schema132.properties,key0)){return validate385.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){
if(data.uuid!==void 0){let data0=data.uuid,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>16)return validate385.errors=[{instancePath:instancePath+
"/uuid",schemaPath:"#/properties/uuid/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],!1;if(func1(data0)<1)return validate385.
errors=[{instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"}],!1}else return validate385.errors=[{instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.type!==void 0){let _errs4=errors;validate386(data.type,{instancePath:instancePath+
"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate386.errors:vErrors.concat(validate386.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.id!==void 0){let _errs5=errors;validate386(data.id,{instancePath:instancePath+"\
/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate386.errors:vErrors.concat(validate386.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.agent!==void 0){let data3=data.agent,_errs6=errors;if(errors===_errs6)if(typeof data3==
"string"){if(func1(data3)>64)return validate385.errors=[{instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate385.errors=[{instancePath:instancePath+"/agent",schemaPath:"#/properties/agen\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.desc!==void 0){let data4=data.
desc,_errs8=errors;if(errors===_errs8)if(typeof data4=="string"){if(func1(data4)>64)return validate385.errors=[{instancePath:instancePath+"/desc",schemaPath:"#/\
properties/desc/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate385.errors=[{instancePath:instancePath+
"/desc",schemaPath:"#/properties/desc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){
if(data.tag!==void 0){let data5=data.tag,_errs10=errors;if(errors===_errs10)if(typeof data5=="string"){if(func1(data5)>256)return validate385.errors=[{instancePath:instancePath+
"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1}else return validate385.
errors=[{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.rooted!==void 0){let _errs12=errors;if(typeof data.rooted!="boolean")return validate385.errors=[{instancePath:instancePath+
"/rooted",schemaPath:"#/properties/rooted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.status!==void 0){let data7=data.status,_errs14=errors;if(!(data7==="Active"||data7==="Suspended"))return validate385.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema132.properties.status.enum},message:"must be equal to one of the allo\
wed values"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.users!==void 0){let data8=data.users,_errs15=errors;if(errors===_errs15)if(Array.
isArray(data8)){var valid1=!0;let len0=data8.length;for(let i0=0;i0<len0;i0++){let _errs17=errors;validate386(data8[i0],{instancePath:instancePath+"/users/"+i0,
parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate386.errors:vErrors.concat(validate386.errors),errors=vErrors.length);
var valid1=_errs17===errors;if(!valid1)break}}else return validate385.errors=[{instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0)if(data.userStoreId!==void 0){let _errs18=errors;
validate386(data.userStoreId,{instancePath:instancePath+"/userStoreId",parentData:data,parentDataProperty:"userStoreId",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate386.errors:vErrors.concat(validate386.errors),errors=vErrors.length);var valid0=_errs18===errors}else var valid0=!0}}}}}}}}}}}else return validate385.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate385.errors=vErrors,errors===0}validate385.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v43=validate391,schema134={type:"object",additionalProperties:!1,properties:{serialNum:{$ref:"#/$defs/i\
d"},userId:{$ref:"#/$defs/id"},userStoreId:{$ref:"#/$defs/id"},batchId:{$ref:"#/$defs/id"},vendor:{$ref:"#/$defs/id"},model:{$ref:"#/$defs/id"},deviceUuid:{type:"\
string",minLength:1,maxLength:16},clientPublicKeyId:{$ref:"#/$defs/id"},status:{enum:["Created","Assigned","Unassigned","Pending","Activated","Suspended","Revok\
ed","Expired"]},activationTtlSec:{type:"integer",minimum:0},pinHash:{type:"string",pattern:"^([0-9a-f]{2})+$",description:"Hash of the PIN for OCRA suites with \
PSHA, hex."},seeds:{type:"object",additionalProperties:!1,properties:{TOTP:{$ref:"#/$defs/seed"},OCRA:{$ref:"#/$defs/seed"},HOTP:{$ref:"#/$defs/seed"}}}},$defs:{
id:{type:"string",minLength:1,maxLength:64},suite:{type:"string",pattern:"^OCRA-1:HOTP-SHA(1|256|512)-([04-9]|10):.+$",description:"RFC 6287 §6."},permissions:{
type:"array",items:{type:"string",minLength:1},description:"* for all."},seed:{type:"object",additionalProperties:!1,required:["secret"],properties:{secret:{type:"\
string",minLength:4,pattern:"^[A-Za-z0-9+/]+={0,2}$",description:"Base64."},algorithm:{enum:["HmacSHA1","HmacSHA256","HmacSHA512"]},digits:{type:"integer",minimum:4,
maximum:10},timeInterval:{type:"integer",minimum:0,description:"Seconds."},suite:{type:"string",minLength:1}}}}};function validate392(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate392.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate392.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(
data)<1)return validate392.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate392.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate392.errors=
vErrors,errors===0}validate392.evaluated={dynamicProps:!1,dynamicItems:!1};var schema136={type:"object",additionalProperties:!1,required:["secret"],properties:{
secret:{type:"string",minLength:4,pattern:"^[A-Za-z0-9+/]+={0,2}$",description:"Base64."},algorithm:{enum:["HmacSHA1","HmacSHA256","HmacSHA512"]},digits:{type:"\
integer",minimum:4,maximum:10},timeInterval:{type:"integer",minimum:0,description:"Seconds."},suite:{type:"string",minLength:1}}},pattern16=new RegExp("^[A-Za-z\
0-9+/]+={0,2}$","u");function validate400(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate400.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.secret===void 0&&(missing0="secret"))return validate400.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="secret"||key0==="algori\
thm"||key0==="digits"||key0==="timeInterval"||key0==="suite")){return validate400.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.secret!==void 0){let data0=data.
secret,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)<4)return validate400.errors=[{instancePath:instancePath+"/secret",schemaPath:"\
#/properties/secret/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"}],!1;if(!pattern16.test(data0))return validate400.
errors=[{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9+/]+={0,2}$"},message:'must \
match pattern "^[A-Za-z0-9+/]+={0,2}$"'}],!1}else return validate400.errors=[{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.algorithm!==void 0){let data1=data.algorithm,
_errs4=errors;if(!(data1==="HmacSHA1"||data1==="HmacSHA256"||data1==="HmacSHA512"))return validate400.errors=[{instancePath:instancePath+"/algorithm",schemaPath:"\
#/properties/algorithm/enum",keyword:"enum",params:{allowedValues:schema136.properties.algorithm.enum},message:"must be equal to one of the allowed values"}],!1;
var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.digits!==void 0){let data2=data.digits,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2)))return validate400.errors=[{instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&isFinite(data2)){if(data2>10||isNaN(data2))return validate400.errors=[{instancePath:instancePath+
"/digits",schemaPath:"#/properties/digits/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(data2<4||isNaN(data2))return validate400.
errors=[{instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/minimum",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"}],
!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.timeInterval!==void 0){let data3=data.timeInterval,_errs7=errors;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate400.errors=[{instancePath:instancePath+"/timeInterval",schemaPath:"#/properties/timeInterval/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3)))return validate400.
errors=[{instancePath:instancePath+"/timeInterval",schemaPath:"#/properties/timeInterval/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.suite!==void 0){let data4=data.suite,_errs9=errors;if(errors===_errs9)if(typeof data4==
"string"){if(func1(data4)<1)return validate400.errors=[{instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate400.errors=[{instancePath:instancePath+"/suite",schemaPath:"#/properties/suite\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}}}else return validate400.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate400.errors=vErrors,errors===0}validate400.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var pattern15=new RegExp("^([0-9a-f]{2})+$","u");function validate391(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate391.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!func39.call(schema134.properties,
key0)){return validate391.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"mus\
t NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.serialNum!==void 0){let _errs2=errors;validate392(data.serialNum,{instancePath:instancePath+
"/serialNum",parentData:data,parentDataProperty:"serialNum",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate392.errors:vErrors.concat(validate392.errors),
errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.userId!==void 0){let _errs3=errors;validate392(data.userId,{instancePath:instancePath+
"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate392.errors:vErrors.concat(validate392.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.userStoreId!==void 0){let _errs4=errors;validate392(data.userStoreId,{instancePath:instancePath+
"/userStoreId",parentData:data,parentDataProperty:"userStoreId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate392.errors:vErrors.concat(validate392.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.batchId!==void 0){let _errs5=errors;validate392(data.batchId,{instancePath:instancePath+
"/batchId",parentData:data,parentDataProperty:"batchId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate392.errors:vErrors.concat(validate392.errors),
errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.vendor!==void 0){let _errs6=errors;validate392(data.vendor,{instancePath:instancePath+
"/vendor",parentData:data,parentDataProperty:"vendor",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate392.errors:vErrors.concat(validate392.errors),errors=
vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs7=errors;validate392(data.model,{instancePath:instancePath+
"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate392.errors:vErrors.concat(validate392.errors),errors=
vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.deviceUuid!==void 0){let data6=data.deviceUuid,_errs8=errors;if(errors===_errs8)
if(typeof data6=="string"){if(func1(data6)>16)return validate391.errors=[{instancePath:instancePath+"/deviceUuid",schemaPath:"#/properties/deviceUuid/maxLength",
keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],!1;if(func1(data6)<1)return validate391.errors=[{instancePath:instancePath+
"/deviceUuid",schemaPath:"#/properties/deviceUuid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate391.
errors=[{instancePath:instancePath+"/deviceUuid",schemaPath:"#/properties/deviceUuid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0){if(data.clientPublicKeyId!==void 0){let _errs10=errors;validate392(data.clientPublicKeyId,{instancePath:instancePath+"/clie\
ntPublicKeyId",parentData:data,parentDataProperty:"clientPublicKeyId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate392.errors:vErrors.concat(validate392.
errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data8=data.status,_errs11=errors;if(!(data8===
"Created"||data8==="Assigned"||data8==="Unassigned"||data8==="Pending"||data8==="Activated"||data8==="Suspended"||data8==="Revoked"||data8==="Expired"))return validate391.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema134.properties.status.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.activationTtlSec!==void 0){let data9=data.activationTtlSec,
_errs12=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate391.errors=[{instancePath:instancePath+"/activationTtlSec",
schemaPath:"#/properties/activationTtlSec/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs12&&typeof data9=="number"&&
isFinite(data9)&&(data9<0||isNaN(data9)))return validate391.errors=[{instancePath:instancePath+"/activationTtlSec",schemaPath:"#/properties/activationTtlSec/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.pinHash!==
void 0){let data10=data.pinHash,_errs14=errors;if(errors===_errs14)if(typeof data10=="string"){if(!pattern15.test(data10))return validate391.errors=[{instancePath:instancePath+
"/pinHash",schemaPath:"#/properties/pinHash/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{2})+$"},message:'must match pattern "^([0-9a-f]{2})+$"'}],!1}else
return validate391.errors=[{instancePath:instancePath+"/pinHash",schemaPath:"#/properties/pinHash/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0)if(data.seeds!==void 0){let data11=data.seeds,_errs16=errors;if(errors===_errs16)if(data11&&
typeof data11=="object"&&!Array.isArray(data11)){let _errs18=errors;for(let key1 in data11)if(!(key1==="TOTP"||key1==="OCRA"||key1==="HOTP")){return validate391.
errors=[{instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"}],!1;break}if(_errs18===errors){if(data11.TOTP!==void 0){let _errs19=errors;validate400(data11.TOTP,{instancePath:instancePath+
"/seeds/TOTP",parentData:data11,parentDataProperty:"TOTP",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate400.errors:vErrors.concat(validate400.errors),
errors=vErrors.length);var valid1=_errs19===errors}else var valid1=!0;if(valid1){if(data11.OCRA!==void 0){let _errs20=errors;validate400(data11.OCRA,{instancePath:instancePath+
"/seeds/OCRA",parentData:data11,parentDataProperty:"OCRA",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate400.errors:vErrors.concat(validate400.errors),
errors=vErrors.length);var valid1=_errs20===errors}else var valid1=!0;if(valid1)if(data11.HOTP!==void 0){let _errs21=errors;validate400(data11.HOTP,{instancePath:instancePath+
"/seeds/HOTP",parentData:data11,parentDataProperty:"HOTP",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate400.errors:vErrors.concat(validate400.errors),
errors=vErrors.length);var valid1=_errs21===errors}else var valid1=!0}}}else return validate391.errors=[{instancePath:instancePath+"/seeds",schemaPath:"#/proper\
ties/seeds/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs16===errors}else var valid0=!0}}}}}}}}}}}}else return validate391.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate391.errors=vErrors,errors===0}validate391.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var checks={path:{},query:{},header:{},body:{"user.create":check(v0),"user.findById":check(v3),"user.modify":check(v5),"user.delete":check(v6),"oath.createAssig\
nEncrypt":check(v8),"token.activateByOTP":check(v10),"token.verifyOTP":check(v12),"token.createChallenge":check(v14),"token.verifyOCRA":check(v16),"token.resync":check(
v17),"token.suspend":check(v19),"token.resume":check(v19),"token.unlock":check(v21),"token.revoke":check(v19),"token.unassign":check(v19),"token.reissueActivati\
on":check(v22),"token.findBySerial":check(v19),"token.listOfUser":check(v24),"device.list":check(v26),"device.suspend":check(v28),"device.resume":check(v28),"de\
vice.delete":check(v28),"password.reset":check(v30),"authn.login":check(v31),"authn.refreshSession":check(v33),"authn.logout":check(v33)},response:{"user.create":check(
v1),"user.findById":check(v4),"user.modify":check(v4),"user.delete":check(v7),"oath.createAssignEncrypt":check(v9),"token.activateByOTP":check(v11),"token.verif\
yOTP":check(v13),"token.createChallenge":check(v15),"token.verifyOCRA":check(v13),"token.resync":check(v18),"token.suspend":check(v20),"token.resume":check(v20),
"token.unlock":check(v20),"token.revoke":check(v20),"token.unassign":check(v20),"token.reissueActivation":check(v9),"token.findBySerial":check(v23),"token.listO\
fUser":check(v25),"device.list":check(v27),"device.suspend":check(v29),"device.resume":check(v29),"device.delete":check(v29),"password.reset":check(v7),"authn.l\
ogin":check(v32),"authn.refreshSession":check(v34),"authn.logout":check(v7)},fault:{"user.create":check(v2),"user.findById":check(v2),"user.modify":check(v2),"u\
ser.delete":check(v2),"oath.createAssignEncrypt":check(v2),"token.activateByOTP":check(v2),"token.verifyOTP":check(v2),"token.createChallenge":check(v2),"token.\
verifyOCRA":check(v2),"token.resync":check(v2),"token.suspend":check(v2),"token.resume":check(v2),"token.unlock":check(v2),"token.revoke":check(v2),"token.unass\
ign":check(v2),"token.reissueActivation":check(v2),"token.findBySerial":check(v2),"token.listOfUser":check(v2),"device.list":check(v2),"device.suspend":check(v2),
"device.resume":check(v2),"device.delete":check(v2),"password.reset":check(v2),"authn.login":check(v2),"authn.refreshSession":check(v2),"authn.logout":check(v2)},
records:{store:check(v36),segment:check(v36),realm:check(v37),batch:check(v38),agent:check(v39),user:check(v40),accessToken:check(v41),device:check(v42),token:check(
v43)},config:check(v35)};

/** Checks of every part of every operation, keyed by operationId. */
export const validators: ContractValidators = checks
