// @ts-nocheck
// Generated from the contract by npm run generate. Do not edit.
import type { ContractValidators } from '../../../mocks/kernel/contract.ts'

var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.
length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];
if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
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
data)){let missing0;if(data.userId===void 0&&(missing0="userId"))return validate52.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;data.userId!==void 0&&(validate53(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"\
userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else return validate52.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate52.errors=vErrors,errors===0}validate52.evaluated=
{props:{userId:!0},dynamicProps:!1,dynamicItems:!1};var v02=validate522;var func12=require_ucs2length().default;function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(func12(data)>64)return validate54.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters"}],!1;if(func12(data)<1)return validate54.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"}],!1}else return validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;return validate54.errors=vErrors,errors===0}validate54.evaluated={dynamicProps:!1,dynamicItems:!1};function validate532(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate532.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.account===void 0&&
(missing0="account")||data.password===void 0&&(missing0="password")||data.deviceId===void 0&&(missing0="deviceId"))return validate532.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.account!==void 0){let _errs1=errors;
validate54(data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.
errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.password!==void 0){let data1=data.
password,_errs2=errors;if(errors===_errs2)if(typeof data1=="string"){if(func12(data1)>256)return validate532.errors=[{instancePath:instancePath+"/password",schemaPath:"\
#/properties/password/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func12(data1)<1)return validate532.
errors=[{instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return validate532.errors=[{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.deviceId!==void 0){let _errs4=errors;validate54(data.deviceId,
{instancePath:instancePath+"/deviceId",parentData:data,parentDataProperty:"deviceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.
concat(validate54.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.deviceType!==void 0){let data3=data.deviceType,
_errs5=errors;if(errors===_errs5)if(typeof data3=="string"){if(func12(data3)>64)return validate532.errors=[{instancePath:instancePath+"/deviceType",schemaPath:"\
#/properties/deviceType/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate532.errors=[{instancePath:instancePath+
"/deviceType",schemaPath:"#/properties/deviceType/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.appVersion!==void 0){let data4=data.appVersion,_errs7=errors;if(errors===_errs7)if(typeof data4=="string"){if(func12(data4)>64)return validate532.
errors=[{instancePath:instancePath+"/appVersion",schemaPath:"#/properties/appVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have mor\
e than 64 characters"}],!1}else return validate532.errors=[{instancePath:instancePath+"/appVersion",schemaPath:"#/properties/appVersion/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}}else return validate532.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate532.errors=vErrors,errors===0}validate532.evaluated={props:{account:!0,password:!0,
deviceId:!0,deviceType:!0,appVersion:!0},dynamicProps:!1,dynamicItems:!1};function validate522(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate522.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate532(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate532.errors:vErrors.
concat(validate532.errors),errors=vErrors.length),validate522.errors=vErrors,errors===0}validate522.evaluated={props:{account:!0,password:!0,deviceId:!0,deviceType:!0,
appVersion:!0},dynamicProps:!1,dynamicItems:!1};var v1=validate58;var pattern3=new RegExp("^[0-9a-f]{32}$","u");function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(!pattern3.test(data))return validate60.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'mu\
st match pattern "^[0-9a-f]{32}$"'}],!1}else return validate60.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;return validate60.errors=vErrors,errors===0}validate60.evaluated={dynamicProps:!1,dynamicItems:!1};function validate59(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.code===void 0&&
(missing0="code")||data.msg===void 0&&(missing0="msg")||data.data===void 0&&(missing0="data")||data.traceId===void 0&&(missing0="traceId"))return validate59.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.code!==
void 0){let _errs1=errors;if(data.code!==0)return validate59.errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{
allowedValue:0},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.msg!==void 0){let _errs2=errors;if(typeof data.
msg!="string")return validate59.errors=[{instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.traceId!==void 0){let _errs4=errors;validate60(data.traceId,{instancePath:instancePath+
"/traceId",parentData:data,parentDataProperty:"traceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}else return validate59.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return validate59.errors=vErrors,errors===0}validate59.evaluated={props:{code:!0,msg:!0,data:!0,traceId:!0},dynamicProps:!1,
dynamicItems:!1};var schema25={type:"object",required:["loginTicket","expiresIn","authMethod"],properties:{loginTicket:{$ref:"LoginTicket","x-secret":"ticket","\
x-volatile":"login-ticket"},expiresIn:{type:"integer",minimum:1,description:"Seconds."},authMethod:{enum:["ISPRINT","TRUSTED_DEVICE","SMS"]},challenge:{$ref:"Ch\
allenge"},serialNumber:{$ref:"RequiredId","x-volatile":"serial",description:"The token bound on this device."},token:{$ref:"UcToken","x-secret":"token","x-volat\
ile":"token",description:"Only on a trusted device, where the old login is complete with the password."}}};function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func12(data)>128)
return validate64.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func12(
data)<1)return validate64.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate64.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate64.errors=
vErrors,errors===0}validate64.evaluated={dynamicProps:!1,dynamicItems:!1};function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id")||data.question===void 0&&(missing0="question")||data.suite===void 0&&(missing0="suite"))return validate66.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
id!==void 0){let _errs1=errors;validate54(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.question!==void 0){
let data1=data.question,_errs2=errors;if(errors===_errs2)if(typeof data1=="string"){if(func12(data1)<1)return validate66.errors=[{instancePath:instancePath+"/qu\
estion",schemaPath:"#/properties/question/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate66.
errors=[{instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0)if(data.suite!==void 0){let data2=data.suite,_errs4=errors;if(errors===_errs4)if(typeof data2=="string"){if(func12(data2)<1)
return validate66.errors=[{instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1}else return validate66.errors=[{instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0}}else return validate66.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate66.errors=vErrors,errors===0}validate66.evaluated={props:{id:!0,question:!0,suite:!0},
dynamicProps:!1,dynamicItems:!1};function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func12(data)>4096)
return validate70.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;
if(func12(data)<1)return validate70.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return validate70.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate70.
errors=vErrors,errors===0}validate70.evaluated={dynamicProps:!1,dynamicItems:!1};function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate63.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.loginTicket===void 0&&(missing0="loginTicket")||
data.expiresIn===void 0&&(missing0="expiresIn")||data.authMethod===void 0&&(missing0="authMethod"))return validate63.errors=[{instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.loginTicket!==void 0){let _errs1=errors;
validate64(data.loginTicket,{instancePath:instancePath+"/loginTicket",parentData:data,parentDataProperty:"loginTicket",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.expiresIn!==void 0){
let data1=data.expiresIn,_errs2=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate63.errors=[{instancePath:instancePath+
"/expiresIn",schemaPath:"#/properties/expiresIn/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs2&&typeof data1=="n\
umber"&&isFinite(data1)&&(data1<1||isNaN(data1)))return validate63.errors=[{instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.authMethod!==void 0){let data2=data.
authMethod,_errs4=errors;if(!(data2==="ISPRINT"||data2==="TRUSTED_DEVICE"||data2==="SMS"))return validate63.errors=[{instancePath:instancePath+"/authMethod",schemaPath:"\
#/properties/authMethod/enum",keyword:"enum",params:{allowedValues:schema25.properties.authMethod.enum},message:"must be equal to one of the allowed values"}],!1;
var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.challenge!==void 0){let _errs5=errors;validate66(data.challenge,{instancePath:instancePath+"/ch\
allenge",parentData:data,parentDataProperty:"challenge",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=
vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.serialNumber!==void 0){let _errs6=errors;validate54(data.serialNumber,{instancePath:instancePath+
"/serialNumber",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.token!==void 0){let _errs7=errors;validate70(data.token,{instancePath:instancePath+
"/token",parentData:data,parentDataProperty:"token",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=
vErrors.length);var valid0=_errs7===errors}else var valid0=!0}}}}}else return validate63.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate63.errors=vErrors,errors===0}validate63.evaluated={props:{loginTicket:!0,expiresIn:!0,authMethod:!0,challenge:!0,
serialNumber:!0,token:!0},dynamicProps:!1,dynamicItems:!1};function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate58.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs0=errors;validate59(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(
validate59.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate58.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate63(data.data,{instancePath:instancePath+"/data",
parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length))}else return validate58.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===
errors}return validate58.errors=vErrors,errors===0}validate58.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v2=validate73;function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.code===void 0&&(missing0="code")||data.msg===void 0&&(missing0="msg")||data.traceId===void 0&&(missing0="traceId"))return validate74.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
code!==void 0){let data0=data.code,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate74.errors=[{instancePath:instancePath+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&isFinite(
data0)){if(data0>59999||isNaN(data0))return validate74.errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/maximum",keyword:"maximum",params:{
comparison:"<=",limit:59999},message:"must be <= 59999"}],!1;if(data0<4e4||isNaN(data0))return validate74.errors=[{instancePath:instancePath+"/code",schemaPath:"\
#/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:4e4},message:"must be >= 40000"}],!1}var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.msg!==void 0){let data1=data.msg,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func12(data1)<1)return validate74.errors=[{instancePath:instancePath+
"/msg",schemaPath:"#/properties/msg/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate74.
errors=[{instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.traceId!==void 0){let _errs5=errors;validate60(data.traceId,{instancePath:instancePath+"/traceId",parentData:data,parentDataProperty:"\
traceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0)if(data.data!==void 0){let data3=data.data,_errs6=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3)))return validate74.errors=
[{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs6===
errors}else var valid0=!0}}}else return validate74.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate74.errors=vErrors,errors===0}validate74.evaluated={props:{code:!0,msg:!0,traceId:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function validate73(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate74(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length),validate73.errors=vErrors,errors===0}validate73.evaluated={props:{
code:!0,msg:!0,traceId:!0,data:!0},dynamicProps:!1,dynamicItems:!1};var v3=validate77;function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate78.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.token===void 0&&(missing0="token"))return validate78.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;data.token!==void 0&&(validate70(data.token,{instancePath:instancePath+"/token",parentData:data,parentDataProperty:"\
token",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length))}else return validate78.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate78.errors=vErrors,errors===0}validate78.evaluated=
{props:{token:!0},dynamicProps:!1,dynamicItems:!1};function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate77.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
validate78(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),
errors=vErrors.length),validate77.errors=vErrors,errors===0}validate77.evaluated={props:{token:!0},dynamicProps:!1,dynamicItems:!1};var v4=validate81;function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate83.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.userId===void 0&&(missing0="userId")||data.tradeAccounts===void 0&&(missing0="tradeAccounts")||data.mobile===void 0&&(missing0="mobi\
le")||data.exp===void 0&&(missing0="exp"))return validate83.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.userId!==void 0){let _errs1=errors;validate54(data.userId,{instancePath:instancePath+"/userId",parentData:data,
parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.tradeAccounts!==void 0){let data1=data.tradeAccounts,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){var valid1=!0;
let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate54(data1[i0],{instancePath:instancePath+"/tradeAccounts/"+i0,parentData:data1,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)
break}}else return validate83.errors=[{instancePath:instancePath+"/tradeAccounts",schemaPath:"#/properties/tradeAccounts/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.mobile!==void 0){let data3=data.mobile,_errs5=errors;if(errors===
_errs5)if(typeof data3=="string"){if(func12(data3)>32)return validate83.errors=[{instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/maxLength",
keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;if(func12(data3)<1)return validate83.errors=[{instancePath:instancePath+
"/mobile",schemaPath:"#/properties/mobile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate83.
errors=[{instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.exp!==void 0){let data4=data.exp,_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))
return validate83.errors=[{instancePath:instancePath+"/exp",schemaPath:"#/properties/exp/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs7&&typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4)))return validate83.errors=[{instancePath:instancePath+"/exp",schemaPath:"\
#/properties/exp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate83.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate83.errors=vErrors,errors===0}validate83.
evaluated={props:{userId:!0,tradeAccounts:!0,mobile:!0,exp:!0},dynamicProps:!1,dynamicItems:!1};function validate81(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs0=errors;validate59(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.
errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate81.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate83(data.data,{instancePath:instancePath+
"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=
vErrors.length))}else return validate81.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===
errors}return validate81.errors=vErrors,errors===0}validate81.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v5=validate87;function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate91.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(
data)?errors===0&&typeof data=="number"&&isFinite(data)&&(data<0||isNaN(data))?(validate91.errors=[{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1):(validate91.errors=vErrors,errors===0):(validate91.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1)}validate91.evaluated={dynamicProps:!1,dynamicItems:!1};function validate89(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate89.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.devices===void 0&&
(missing0="devices"))return validate89.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have req\
uired property '"+missing0+"'"}],!1;if(data.devices!==void 0){let data0=data.devices;if(errors===errors)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;
for(let i0=0;i0<len0;i0++){let data1=data0[i0],_errs3=errors;if(errors===_errs3)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.deviceId===
void 0&&(missing1="deviceId")||data1.name===void 0&&(missing1="name")||data1.createdTime===void 0&&(missing1="createdTime"))return validate89.errors=[{instancePath:instancePath+
"/devices/"+i0,schemaPath:"#/properties/devices/items/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+
"'"}],!1;if(data1.deviceId!==void 0){let _errs5=errors;validate54(data1.deviceId,{instancePath:instancePath+"/devices/"+i0+"/deviceId",parentData:data1,parentDataProperty:"\
deviceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid2=_errs5===errors}else
var valid2=!0;if(valid2){if(data1.name!==void 0){let _errs6=errors;if(typeof data1.name!="string")return validate89.errors=[{instancePath:instancePath+"/devices\
/"+i0+"/name",schemaPath:"#/properties/devices/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs6===
errors}else var valid2=!0;if(valid2)if(data1.createdTime!==void 0){let _errs8=errors;validate91(data1.createdTime,{instancePath:instancePath+"/devices/"+i0+"/cr\
eatedTime",parentData:data1,parentDataProperty:"createdTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate91.errors:vErrors.concat(validate91.errors),
errors=vErrors.length);var valid2=_errs8===errors}else var valid2=!0}}else return validate89.errors=[{instancePath:instancePath+"/devices/"+i0,schemaPath:"#/pro\
perties/devices/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs3===errors;if(!valid1)break}}else return validate89.
errors=[{instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return validate89.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate89.errors=vErrors,errors===0}validate89.
evaluated={props:{devices:!0},dynamicProps:!1,dynamicItems:!1};function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate87.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs0=errors;validate59(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(
validate59.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate87.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate89(data.data,{instancePath:instancePath+"/data",
parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.
length))}else return validate87.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===
errors}return validate87.errors=vErrors,errors===0}validate87.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v6=validate94;function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate95.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.userId===void 0&&(missing0="userId"))return validate95.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.userId!==void 0){let _errs1=errors;validate54(data.userId,{instancePath:instancePath+"/userId",
parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.exceptDeviceId!==void 0){let _errs2=errors;validate54(data.exceptDeviceId,{instancePath:instancePath+
"/exceptDeviceId",parentData:data,parentDataProperty:"exceptDeviceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0}else return validate95.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate95.errors=vErrors,errors===0}validate95.evaluated={props:{userId:!0,exceptDeviceId:!0},dynamicProps:!1,
dynamicItems:!1};function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate94.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate95(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors),errors=vErrors.length),validate94.errors=
vErrors,errors===0}validate94.evaluated={props:{userId:!0,exceptDeviceId:!0},dynamicProps:!1,dynamicItems:!1};var v7=validate99;function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate101.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.deletedCount===void 0&&(missing0="deletedCount"))return validate101.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.deletedCount!==void 0){let data0=data.deletedCount,_errs1=errors;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate101.errors=[{instancePath:instancePath+"/deletedCount",schemaPath:"#/pro\
perties/deletedCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&isFinite(data0)&&(data0<
0||isNaN(data0)))return validate101.errors=[{instancePath:instancePath+"/deletedCount",schemaPath:"#/properties/deletedCount/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}}else return validate101.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate101.errors=vErrors,errors===0}validate101.evaluated={props:{deletedCount:!0},dynamicProps:!1,dynamicItems:!1};function validate99(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate99.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate59(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;
if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate99.errors=[{instancePath,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&
(validate101(data.data,{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.
errors:vErrors.concat(validate101.errors),errors=vErrors.length))}else return validate99.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate99.errors=vErrors,errors===0}validate99.evaluated={props:{data:!0,code:!0,
msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v8=validate103;function validate104(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate104.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.userId===void 0&&(missing0="userId")||data.deviceId===void 0&&(missing0="deviceId"))return validate104.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.userId!==void 0){let _errs1=errors;
validate54(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.
errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.deviceId!==void 0){let _errs2=errors;
validate54(data.deviceId,{instancePath:instancePath+"/deviceId",parentData:data,parentDataProperty:"deviceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0}else return validate104.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate104.errors=vErrors,errors===0}validate104.evaluated={props:{
userId:!0,deviceId:!0},dynamicProps:!1,dynamicItems:!1};function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate103.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),validate104(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.
errors),errors=vErrors.length),validate103.errors=vErrors,errors===0}validate103.evaluated={props:{userId:!0,deviceId:!0},dynamicProps:!1,dynamicItems:!1};var v9=validate108;function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate109.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.loginTicket===void 0&&(missing0="loginTicket"))return validate109.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.loginTicket!==void 0&&(validate64(data.loginTicket,{instancePath:instancePath+
"/loginTicket",parentData:data,parentDataProperty:"loginTicket",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),
errors=vErrors.length))}else return validate109.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate109.
errors=vErrors,errors===0}validate109.evaluated={props:{loginTicket:!0},dynamicProps:!1,dynamicItems:!1};function validate108(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate108.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate109(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate109.
errors:vErrors.concat(validate109.errors),errors=vErrors.length),validate108.errors=vErrors,errors===0}validate108.evaluated={props:{loginTicket:!0},dynamicProps:!1,
dynamicItems:!1};var v10=validate112;var schema47={type:"object",required:["userId","tradeAccount","deviceId","authMethod","issuedAt","expiresAt"],properties:{userId:{$ref:"RequiredId"},tradeAccount:{
$ref:"RequiredId"},deviceId:{$ref:"RequiredId"},authMethod:{enum:["ISPRINT","TRUSTED_DEVICE","SMS"]},issuedAt:{$ref:"InstantMs","x-volatile":"instant-ms"},expiresAt:{
$ref:"InstantMs","x-volatile":"instant-ms"},challengeId:{$ref:"RequiredId","x-volatile":"challenge-id",description:"The only challenge whose response counts for\
 this ticket."},serialNumber:{$ref:"RequiredId","x-volatile":"serial"}}};function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate114.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.userId===void 0&&(missing0="userId")||data.tradeAccount===
void 0&&(missing0="tradeAccount")||data.deviceId===void 0&&(missing0="deviceId")||data.authMethod===void 0&&(missing0="authMethod")||data.issuedAt===void 0&&(missing0=
"issuedAt")||data.expiresAt===void 0&&(missing0="expiresAt"))return validate114.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.userId!==void 0){let _errs1=errors;validate54(data.userId,{instancePath:instancePath+"/userId",
parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tradeAccount!==void 0){let _errs2=errors;validate54(data.tradeAccount,{instancePath:instancePath+
"/tradeAccount",parentData:data,parentDataProperty:"tradeAccount",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.deviceId!==void 0){let _errs3=errors;validate54(data.deviceId,{instancePath:instancePath+
"/deviceId",parentData:data,parentDataProperty:"deviceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.authMethod!==void 0){let data3=data.authMethod,_errs4=errors;if(!(data3===
"ISPRINT"||data3==="TRUSTED_DEVICE"||data3==="SMS"))return validate114.errors=[{instancePath:instancePath+"/authMethod",schemaPath:"#/properties/authMethod/enum",
keyword:"enum",params:{allowedValues:schema47.properties.authMethod.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.issuedAt!==void 0){let _errs5=errors;validate91(data.issuedAt,{instancePath:instancePath+"/issuedAt",parentData:data,parentDataProperty:"\
issuedAt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate91.errors:vErrors.concat(validate91.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.expiresAt!==void 0){let _errs6=errors;validate91(data.expiresAt,{instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"\
expiresAt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate91.errors:vErrors.concat(validate91.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.challengeId!==void 0){let _errs7=errors;validate54(data.challengeId,{instancePath:instancePath+"/challengeId",parentData:data,parentDataProperty:"\
challengeId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0)if(data.serialNumber!==void 0){let _errs8=errors;validate54(data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,
parentDataProperty:"serialNumber",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);
var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate114.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate114.errors=vErrors,errors===0}validate114.evaluated={props:{userId:!0,tradeAccount:!0,deviceId:!0,authMethod:!0,issuedAt:!0,
expiresAt:!0,challengeId:!0,serialNumber:!0},dynamicProps:!1,dynamicItems:!1};function validate112(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate112.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs0=errors;validate59(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:
vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate112.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate114(data.data,{instancePath:instancePath+
"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate114.errors:vErrors.concat(validate114.errors),errors=
vErrors.length))}else return validate112.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===
errors}return validate112.errors=vErrors,errors===0}validate112.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v11=validate123;function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate125.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.failures===void 0&&(missing0="failures")||data.remaining===void 0&&(missing0="remaining"))return validate125.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.failures!==void 0){let data0=data.
failures,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate125.errors=[{instancePath:instancePath+"/failures",
schemaPath:"#/properties/failures/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&isFinite(
data0)&&(data0<1||isNaN(data0)))return validate125.errors=[{instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.remaining!==void 0){let data1=data.remaining,
_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate125.errors=[{instancePath:instancePath+"/remaining",schemaPath:"\
#/properties/remaining/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs3&&typeof data1=="number"&&isFinite(data1)&&
(data1<0||isNaN(data1)))return validate125.errors=[{instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate125.errors=[{instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate125.errors=vErrors,errors===0}validate125.evaluated={props:{failures:!0,
remaining:!0},dynamicProps:!1,dynamicItems:!1};function validate123(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate123.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;
validate59(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),
errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.data===void 0&&(missing0="data"))return validate123.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate125(data.data,{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"\
data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate125.errors:vErrors.concat(validate125.errors),errors=vErrors.length))}else return validate123.errors=
[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate123.errors=
vErrors,errors===0}validate123.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v12=validate127,schema50={$schema:"http\
s://json-schema.org/draft/2020-12/schema",title:"Configuration of the user centre",type:"object",additionalProperties:!1,properties:{version:{const:1,description:"\
Version of this format."},profile:{type:"string",minLength:1,description:"A named set of switches."},strict:{type:"boolean",description:"Refuse unknown request \
members instead of ignoring them with a warning."},url:{type:"string",pattern:"^https?://",description:"Base URL of a real implementation that calls go to inste\
ad."},paths:{type:"object",additionalProperties:{type:"string",pattern:"^/"},description:"operationId to path."},aliases:{type:"object",description:"Additional \
path to the path it stands for.",propertyNames:{pattern:"^/"},additionalProperties:{type:"string",pattern:"^/"}},fields:{type:"object",description:"operationId \
to names on the wire.",additionalProperties:{type:"object",additionalProperties:!1,properties:{request:{$ref:"#/$defs/names"},response:{$ref:"#/$defs/names"}}}},
tokenTtlSec:{type:"integer",minimum:1,description:"How long a token of the app is good."},ticketTtlSec:{type:"integer",minimum:1,description:"How long a login t\
icket is good."},maxTicketFailures:{type:"integer",minimum:1,description:"Wrong proofs that kill a login ticket."},challenge:{enum:["ocra","none"],description:"\
Whether a login opens a challenge at UAS."},timeoutMs:{type:"integer",minimum:1,description:"How long a neighbour may take."},uas:{type:"object",additionalProperties:!1,
properties:{identity:{$ref:"#/$defs/identity"},codes:{type:"object",description:"Fault code of a real UAS to the symbol of ours that it stands for.",propertyNames:{
pattern:"^-?[0-9]+$"},additionalProperties:{type:"string",minLength:1}}}}},$defs:{names:{type:"object",description:"Canonical member name to the name on the wir\
e.",additionalProperties:{type:"string",minLength:1}},identity:{type:"object",additionalProperties:!1,description:"The client certificate shown to a UAS in proc\
ess; a real one gets the certificate of the host.",properties:{commonName:{type:"string",minLength:1},subject:{type:"string",minLength:1},issuer:{type:"string"},
serialNumber:{type:"string"},fingerprint256:{type:"string",pattern:"^([0-9a-f]{64})?$"},trusted:{type:"boolean"},validFrom:{type:"integer",description:"Millisec\
onds since the epoch."},validTo:{type:"integer",description:"Milliseconds since the epoch."}}}}},func16=Object.prototype.hasOwnProperty,pattern4=new RegExp("^ht\
tps?://","u"),pattern5=new RegExp("^/","u"),pattern9=new RegExp("^-?[0-9]+$","u");function validate128(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate128.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data){let data0=data[key0],_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func12(data0)<1)return validate128.errors=[{instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return validate128.errors=[{instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPrope\
rties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors;if(!valid0)break}else return validate128.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate128.errors=vErrors,errors===0}validate128.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var pattern8=new RegExp("^([0-9a-f]{64})?$","u");function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate131.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="commonName"||key0==="subject"||key0==="issuer"||key0==="serialN\
umber"||key0==="fingerprint256"||key0==="trusted"||key0==="validFrom"||key0==="validTo")){return validate131.errors=[{instancePath,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.commonName!==
void 0){let data0=data.commonName,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func12(data0)<1)return validate131.errors=[{instancePath:instancePath+
"/commonName",schemaPath:"#/properties/commonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate131.
errors=[{instancePath:instancePath+"/commonName",schemaPath:"#/properties/commonName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.subject!==void 0){let data1=data.subject,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func12(data1)<
1)return validate131.errors=[{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1}else return validate131.errors=[{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.issuer!==void 0){let _errs6=errors;if(typeof data.
issuer!="string")return validate131.errors=[{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.serialNumber!==void 0){let _errs8=errors;if(typeof data.serialNumber!="str\
ing")return validate131.errors=[{instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.fingerprint256!==void 0){let data4=data.fingerprint256,_errs10=errors;if(errors===
_errs10)if(typeof data4=="string"){if(!pattern8.test(data4))return validate131.errors=[{instancePath:instancePath+"/fingerprint256",schemaPath:"#/properties/fin\
gerprint256/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{64})?$"},message:'must match pattern "^([0-9a-f]{64})?$"'}],!1}else return validate131.errors=
[{instancePath:instancePath+"/fingerprint256",schemaPath:"#/properties/fingerprint256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.trusted!==void 0){let _errs12=errors;if(typeof data.trusted!="boolean")return validate131.errors=
[{instancePath:instancePath+"/trusted",schemaPath:"#/properties/trusted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs12===
errors}else var valid0=!0;if(valid0){if(data.validFrom!==void 0){let data6=data.validFrom,_errs14=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&
isFinite(data6)))return validate131.errors=[{instancePath:instancePath+"/validFrom",schemaPath:"#/properties/validFrom/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0)if(data.validTo!==void 0){let data7=data.validTo,_errs16=errors;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)))return validate131.errors=[{instancePath:instancePath+"/validTo",schemaPath:"#/properties/validTo/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs16===errors}else var valid0=!0}}}}}}}}else return validate131.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate131.errors=vErrors,errors===0}validate131.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate127.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!func16.call(schema50.properties,key0)){return validate127.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===
errors){if(data.version!==void 0){let _errs2=errors;if(data.version!==1)return validate127.errors=[{instancePath:instancePath+"/version",schemaPath:"#/propertie\
s/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
profile!==void 0){let data1=data.profile,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func12(data1)<1)return validate127.errors=[{instancePath:instancePath+
"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate127.
errors=[{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.strict!==void 0){let _errs5=errors;if(typeof data.strict!="boolean")return validate127.errors=[{instancePath:instancePath+
"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.url!==void 0){let data3=data.url,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(!pattern4.test(data3))return validate127.errors=
[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://\
"'}],!1}else return validate127.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.paths!==void 0){let data4=data.paths,_errs9=errors;if(errors===_errs9)if(data4&&
typeof data4=="object"&&!Array.isArray(data4))for(let key1 in data4){let data5=data4[key1],_errs12=errors;if(errors===_errs12)if(typeof data5=="string"){if(!pattern5.
test(data5))return validate127.errors=[{instancePath:instancePath+"/paths/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/paths/additiona\
lProperties/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"'}],!1}else return validate127.errors=[{instancePath:instancePath+"\
/paths/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/paths/additionalProperties/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var valid1=_errs12===errors;if(!valid1)break}else return validate127.errors=[{instancePath:instancePath+"/paths",schemaPath:"#/properties/pat\
hs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.aliases!==void 0){
let data6=data.aliases,_errs14=errors;if(errors===_errs14)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let key2 in data6){let _errs16=errors;if(typeof key2==
"string"&&!pattern5.test(key2)){let err0={instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^/"},message:'must match pattern "^/"',propertyName:key2};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid2=_errs16===errors;if(!valid2){
let err1={instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"prope\
rty name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate127.errors=vErrors,!1;break}}if(valid2)for(let key3 in data6){
let data7=data6[key3],_errs18=errors;if(errors===_errs18)if(typeof data7=="string"){if(!pattern5.test(data7))return validate127.errors=[{instancePath:instancePath+
"/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/aliases/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^/"},message:'\
must match pattern "^/"'}],!1}else return validate127.errors=[{instancePath:instancePath+"/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/aliases/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs18===errors;if(!valid3)break}}else
return validate127.errors=[{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.fields!==void 0){let data8=data.fields,_errs20=errors;if(errors===_errs20)if(data8&&
typeof data8=="object"&&!Array.isArray(data8))for(let key4 in data8){let data9=data8[key4],_errs23=errors;if(errors===_errs23)if(data9&&typeof data9=="object"&&
!Array.isArray(data9)){let _errs25=errors;for(let key5 in data9)if(!(key5==="request"||key5==="response")){return validate127.errors=[{instancePath:instancePath+
"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key5},message:"must NOT have additional properties"}],!1;break}if(_errs25===errors){if(data9.request!==void 0){let _errs26=errors;validate128(
data9.request,{instancePath:instancePath+"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/request",parentData:data9,parentDataProperty:"request",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate128.errors:vErrors.concat(validate128.errors),errors=vErrors.length);var valid5=_errs26===errors}else var valid5=!0;
if(valid5)if(data9.response!==void 0){let _errs27=errors;validate128(data9.response,{instancePath:instancePath+"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,
"~1")+"/response",parentData:data9,parentDataProperty:"response",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate128.errors:vErrors.concat(validate128.
errors),errors=vErrors.length);var valid5=_errs27===errors}else var valid5=!0}}else return validate127.errors=[{instancePath:instancePath+"/fields/"+key4.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid4=_errs23===
errors;if(!valid4)break}else return validate127.errors=[{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.tokenTtlSec!==void 0){let data12=data.tokenTtlSec,_errs28=errors;
if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)))return validate127.errors=[{instancePath:instancePath+"/tokenTtlSec",schemaPath:"#/\
properties/tokenTtlSec/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs28&&typeof data12=="number"&&isFinite(data12)&&
(data12<1||isNaN(data12)))return validate127.errors=[{instancePath:instancePath+"/tokenTtlSec",schemaPath:"#/properties/tokenTtlSec/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.ticketTtlSec!==void 0){let data13=data.ticketTtlSec,
_errs30=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13)))return validate127.errors=[{instancePath:instancePath+"/ticketTtlSec",
schemaPath:"#/properties/ticketTtlSec/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs30&&typeof data13=="number"&&
isFinite(data13)&&(data13<1||isNaN(data13)))return validate127.errors=[{instancePath:instancePath+"/ticketTtlSec",schemaPath:"#/properties/ticketTtlSec/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs30===errors}else var valid0=!0;if(valid0){if(data.maxTicketFailures!==
void 0){let data14=data.maxTicketFailures,_errs32=errors;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14)))return validate127.errors=
[{instancePath:instancePath+"/maxTicketFailures",schemaPath:"#/properties/maxTicketFailures/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"}],!1;if(errors===_errs32&&typeof data14=="number"&&isFinite(data14)&&(data14<1||isNaN(data14)))return validate127.errors=[{instancePath:instancePath+"/maxTic\
ketFailures",schemaPath:"#/properties/maxTicketFailures/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs32===
errors}else var valid0=!0;if(valid0){if(data.challenge!==void 0){let data15=data.challenge,_errs34=errors;if(!(data15==="ocra"||data15==="none"))return validate127.
errors=[{instancePath:instancePath+"/challenge",schemaPath:"#/properties/challenge/enum",keyword:"enum",params:{allowedValues:schema50.properties.challenge.enum},
message:"must be equal to one of the allowed values"}],!1;var valid0=_errs34===errors}else var valid0=!0;if(valid0){if(data.timeoutMs!==void 0){let data16=data.
timeoutMs,_errs35=errors;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16)))return validate127.errors=[{instancePath:instancePath+"/ti\
meoutMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs35&&typeof data16=="num\
ber"&&isFinite(data16)&&(data16<1||isNaN(data16)))return validate127.errors=[{instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs35===errors}else var valid0=!0;if(valid0)if(data.uas!==void 0){let data17=data.
uas,_errs37=errors;if(errors===_errs37)if(data17&&typeof data17=="object"&&!Array.isArray(data17)){let _errs39=errors;for(let key6 in data17)if(!(key6==="identi\
ty"||key6==="codes")){return validate127.errors=[{instancePath:instancePath+"/uas",schemaPath:"#/properties/uas/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key6},message:"must NOT have additional properties"}],!1;break}if(_errs39===errors){if(data17.identity!==void 0){let _errs40=errors;
validate131(data17.identity,{instancePath:instancePath+"/uas/identity",parentData:data17,parentDataProperty:"identity",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length);var valid6=_errs40===errors}else var valid6=!0;if(valid6)if(data17.codes!==void 0){
let data19=data17.codes,_errs41=errors;if(errors===_errs41)if(data19&&typeof data19=="object"&&!Array.isArray(data19)){for(let key7 in data19){let _errs43=errors;
if(typeof key7=="string"&&!pattern9.test(key7)){let err2={instancePath:instancePath+"/uas/codes",schemaPath:"#/properties/uas/properties/codes/propertyNames/pat\
tern",keyword:"pattern",params:{pattern:"^-?[0-9]+$"},message:'must match pattern "^-?[0-9]+$"',propertyName:key7};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}var valid7=_errs43===errors;if(!valid7){let err3={instancePath:instancePath+"/uas/codes",schemaPath:"#/properties/uas/properties/codes/propertyNames",keyword:"\
propertyNames",params:{propertyName:key7},message:"property name must be valid"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate127.errors=
vErrors,!1;break}}if(valid7)for(let key8 in data19){let data20=data19[key8],_errs45=errors;if(errors===_errs45)if(typeof data20=="string"){if(func12(data20)<1)return validate127.
errors=[{instancePath:instancePath+"/uas/codes/"+key8.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/uas/properties/codes/additionalProperties/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate127.errors=[{instancePath:instancePath+
"/uas/codes/"+key8.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/uas/properties/codes/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid8=_errs45===errors;if(!valid8)break}}else return validate127.errors=[{instancePath:instancePath+"/uas/codes",schemaPath:"\
#/properties/uas/properties/codes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid6=_errs41===errors}else var valid6=!0}}else
return validate127.errors=[{instancePath:instancePath+"/uas",schemaPath:"#/properties/uas/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}else return validate127.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return validate127.errors=vErrors,errors===0}validate127.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v13=validate133;function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate134.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func12(data)>64)
return validate134.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func12(
data)<1)return validate134.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate134.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate134.errors=
vErrors,errors===0}validate134.evaluated={dynamicProps:!1,dynamicItems:!1};var func0=require_equal().default;function validate133(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate133.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.userId===void 0&&
(missing0="userId"))return validate133.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have req\
uired property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="userId"||key0==="account"||key0==="password"||key0==="mobile"||key0==="\
tradeAccounts")){return validate133.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.userId!==void 0){let _errs2=errors;validate134(data.userId,{instancePath:instancePath+
"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.account!==void 0){let _errs3=errors;validate134(data.account,{instancePath:instancePath+
"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.password!==void 0){let data2=data.password,_errs4=errors;if(errors===_errs4)
if(typeof data2=="string"){if(func12(data2)>256)return validate133.errors=[{instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func12(data2)<1)return validate133.errors=[{instancePath:instancePath+"/p\
assword",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate133.
errors=[{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.mobile!==void 0){let data3=data.mobile,_errs6=errors;if(errors===_errs6)if(typeof data3=="string"){if(func12(data3)>
32)return validate133.errors=[{instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/maxLength",keyword:"maxLength",params:{limit:32},message:"mus\
t NOT have more than 32 characters"}],!1;if(func12(data3)<1)return validate133.errors=[{instancePath:instancePath+"/mobile",schemaPath:"#/properties/mobile/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate133.errors=[{instancePath:instancePath+"/mo\
bile",schemaPath:"#/properties/mobile/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)
if(data.tradeAccounts!==void 0){let data4=data.tradeAccounts,_errs8=errors;if(errors===_errs8)if(Array.isArray(data4)){if(data4.length<1)return validate133.errors=
[{instancePath:instancePath+"/tradeAccounts",schemaPath:"#/properties/tradeAccounts/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer t\
han 1 items"}],!1;{var valid1=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs10=errors;validate134(data4[i0],{instancePath:instancePath+"/tradeAcc\
ounts/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),errors=
vErrors.length);var valid1=_errs10===errors;if(!valid1)break}if(valid1){let i1=data4.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data4[i1],data4[j0])){
return validate133.errors=[{instancePath:instancePath+"/tradeAccounts",schemaPath:"#/properties/tradeAccounts/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},
message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}],!1;break outer0}}}}}else return validate133.errors=[{instancePath:instancePath+
"/tradeAccounts",schemaPath:"#/properties/tradeAccounts/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}}else
return validate133.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate133.errors=vErrors,
errors===0}validate133.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v14=validate138;function validate139(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate139.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func12(data)>64)
return validate139.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func12(
data)<1)return validate139.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate139.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate139.errors=
vErrors,errors===0}validate139.evaluated={dynamicProps:!1,dynamicItems:!1};var formats0=require_formats().fullFormats["date-time"];function validate138(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate138.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.userId===
void 0&&(missing0="userId")||data.deviceId===void 0&&(missing0="deviceId"))return validate138.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="userId"||key0==="device\
Id"||key0==="name"||key0==="createdTime")){return validate138.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.userId!==void 0){let _errs2=errors;validate139(data.userId,{instancePath:instancePath+
"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate139.errors:vErrors.concat(validate139.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.deviceId!==void 0){let _errs3=errors;validate139(data.deviceId,{instancePath:instancePath+
"/deviceId",parentData:data,parentDataProperty:"deviceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate139.errors:vErrors.concat(validate139.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data2=data.name,_errs4=errors;if(errors===_errs4)if(typeof data2==
"string"){if(func12(data2)>64)return validate138.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate138.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.createdTime!==void 0){
let data3=data.createdTime,_errs6=errors;if(errors===_errs6&&errors===_errs6)if(typeof data3=="string"){if(!formats0.validate(data3))return validate138.errors=[
{instancePath:instancePath+"/createdTime",schemaPath:"#/properties/createdTime/format",keyword:"format",params:{format:"date-time"},message:'must match format "\
date-time"'}],!1}else return validate138.errors=[{instancePath:instancePath+"/createdTime",schemaPath:"#/properties/createdTime/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate138.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate138.errors=vErrors,errors===0}validate138.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var v15=validate142;function validate143(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate143.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func12(data)>64)
return validate143.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func12(
data)<1)return validate143.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate143.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate143.errors=
vErrors,errors===0}validate143.evaluated={dynamicProps:!1,dynamicItems:!1};function validate142(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate142.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.userId===void 0&&(missing0="userId"))return validate142.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="token"||key0==="userId"||key0==="expiresAt"||key0==="revoked")){return validate142.errors=[{instancePath,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.
token!==void 0){let data0=data.token,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func12(data0)>4096)return validate142.errors=[{instancePath:instancePath+
"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(func12(data0)<
1)return validate142.errors=[{instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}else return validate142.errors=[{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.userId!==void 0){let _errs4=errors;validate143(data.
userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate143.errors:vErrors.
concat(validate143.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.expiresAt!==void 0){let data2=data.expiresAt,
_errs5=errors;if(errors===_errs5&&errors===_errs5)if(typeof data2=="string"){if(!formats0.validate(data2))return validate142.errors=[{instancePath:instancePath+
"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate142.
errors=[{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.revoked!==void 0){let _errs7=errors;if(typeof data.revoked!="boolean")return validate142.errors=[{instancePath:instancePath+
"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}}}else
return validate142.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate142.errors=vErrors,
errors===0}validate142.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v16=validate145,schema59={type:"object",additionalProperties:!1,required:["userI\
d","deviceId"],properties:{loginTicket:{type:"string",minLength:1,maxLength:128},userId:{$ref:"#/$defs/id"},tradeAccount:{$ref:"#/$defs/id"},deviceId:{$ref:"#/$\
defs/id"},authMethod:{enum:["ISPRINT","TRUSTED_DEVICE","SMS"]},challengeId:{$ref:"#/$defs/id"},serialNumber:{$ref:"#/$defs/id"},expiresAt:{type:"string",format:"\
date-time"},used:{type:"boolean"},failures:{type:"integer",minimum:0}},$defs:{id:{type:"string",minLength:1,maxLength:64}}};function validate146(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate146.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func12(data)>64)
return validate146.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func12(
data)<1)return validate146.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate146.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate146.errors=
vErrors,errors===0}validate146.evaluated={dynamicProps:!1,dynamicItems:!1};function validate145(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate145.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.userId===void 0&&(missing0="userId")||data.deviceId===
void 0&&(missing0="deviceId"))return validate145.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"mus\
t have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!func16.call(schema59.properties,key0)){return validate145.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===
errors){if(data.loginTicket!==void 0){let data0=data.loginTicket,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func12(data0)>128)return validate145.
errors=[{instancePath:instancePath+"/loginTicket",schemaPath:"#/properties/loginTicket/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have \
more than 128 characters"}],!1;if(func12(data0)<1)return validate145.errors=[{instancePath:instancePath+"/loginTicket",schemaPath:"#/properties/loginTicket/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate145.errors=[{instancePath:instancePath+"/lo\
ginTicket",schemaPath:"#/properties/loginTicket/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.userId!==void 0){let _errs4=errors;validate146(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.tradeAccount!==void 0){let _errs5=errors;validate146(data.tradeAccount,{instancePath:instancePath+"/tradeAccount",parentData:data,parentDataProperty:"\
tradeAccount",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.deviceId!==void 0){let _errs6=errors;validate146(data.deviceId,{instancePath:instancePath+"/deviceId",parentData:data,
parentDataProperty:"deviceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=vErrors.length);var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.authMethod!==void 0){let data4=data.authMethod,_errs7=errors;if(!(data4==="ISPRINT"||data4==="TRUSTED_DEVICE"||data4===
"SMS"))return validate145.errors=[{instancePath:instancePath+"/authMethod",schemaPath:"#/properties/authMethod/enum",keyword:"enum",params:{allowedValues:schema59.
properties.authMethod.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.challengeId!==
void 0){let _errs8=errors;validate146(data.challengeId,{instancePath:instancePath+"/challengeId",parentData:data,parentDataProperty:"challengeId",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.
serialNumber!==void 0){let _errs9=errors;validate146(data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,parentDataProperty:"serialNumb\
er",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.expiresAt!==void 0){let data7=data.expiresAt,_errs10=errors;if(errors===_errs10&&errors===_errs10)if(typeof data7=="string"){if(!formats0.
validate(data7))return validate145.errors=[{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format:"d\
ate-time"},message:'must match format "date-time"'}],!1}else return validate145.errors=[{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expires\
At/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.used!==void 0){let _errs12=errors;
if(typeof data.used!="boolean")return validate145.errors=[{instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.failures!==void 0){let data9=data.failures,_errs14=errors;
if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate145.errors=[{instancePath:instancePath+"/failures",schemaPath:"#/propert\
ies/failures/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs14&&typeof data9=="number"&&isFinite(data9)&&(data9<0||
isNaN(data9)))return validate145.errors=[{instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs14===errors}else var valid0=!0}}}}}}}}}}}else return validate145.errors=[{instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate145.errors=vErrors,errors===0}validate145.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var checks={path:{},query:{"trustedDevices.list":check(v0)},header:{},body:{login:check(v02),"token.verify":check(v3),"trustedDevices.deleteAll":check(v6),"trus\
tedDevices.delete":check(v8),"ticket.verify":check(v9),"ticket.consume":check(v9),"ticket.fail":check(v9)},response:{login:check(v1),"token.verify":check(v4),"t\
rustedDevices.list":check(v5),"trustedDevices.deleteAll":check(v7),"trustedDevices.delete":check(v7),"ticket.verify":check(v10),"ticket.consume":check(v10),"tic\
ket.fail":check(v11)},fault:{login:check(v2),"token.verify":check(v2),"trustedDevices.list":check(v2),"trustedDevices.deleteAll":check(v2),"trustedDevices.delet\
e":check(v2),"ticket.verify":check(v2),"ticket.consume":check(v2),"ticket.fail":check(v2)},records:{account:check(v13),trustedDevice:check(v14),token:check(v15),
ticket:check(v16)},config:check(v12)};

/** Checks of every part of every operation, keyed by operationId. */
export const validators: ContractValidators = checks
