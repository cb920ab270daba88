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
part=>part!==""&&!/^\d+$/.test(part)).pop();return name===void 0?{}:{member:name.replaceAll("~1","/").replaceAll("~0","~")}}var v0=validate52;var func1=require_ucs2length().default;function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate54.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(
data)<1)return validate54.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate54.errors=
vErrors,errors===0}validate54.evaluated={dynamicProps:!1,dynamicItems:!1};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.loginTicket===void 0&&(missing0="loginTicket"))return validate53.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
loginTicket!==void 0){let data0=data.loginTicket,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>128)return validate53.errors=[{instancePath:instancePath+
"/loginTicket",schemaPath:"#/properties/loginTicket/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(
data0)<1)return validate53.errors=[{instancePath:instancePath+"/loginTicket",schemaPath:"#/properties/loginTicket/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return validate53.errors=[{instancePath:instancePath+"/loginTicket",schemaPath:"#/properties/loginTick\
et/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.serialNumber!==void 0){
let _errs3=errors;validate54(data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
otp!==void 0){let data2=data.otp,_errs4=errors;if(errors===_errs4)if(typeof data2=="string"){if(func1(data2)>64)return validate53.errors=[{instancePath:instancePath+
"/otp",schemaPath:"#/properties/otp/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate53.
errors=[{instancePath:instancePath+"/otp",schemaPath:"#/properties/otp/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.challengeId!==void 0){let _errs6=errors;validate54(data.challengeId,{instancePath:instancePath+"/challengeId",parentData:data,
parentDataProperty:"challengeId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.response!==void 0){let data4=data.response,_errs7=errors;if(errors===_errs7)if(typeof data4=="string"){if(func1(data4)>
64)return validate53.errors=[{instancePath:instancePath+"/response",schemaPath:"#/properties/response/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"}],!1}else return validate53.errors=[{instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.pinVerified!==void 0){let _errs9=errors;
if(typeof data.pinVerified!="boolean")return validate53.errors=[{instancePath:instancePath+"/pinVerified",schemaPath:"#/properties/pinVerified/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}}else return validate53.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate53.errors=vErrors,errors===0}validate53.evaluated={props:{loginTicket:!0,
serialNumber:!0,otp:!0,challengeId:!0,response:!0,pinVerified:!0},dynamicProps:!1,dynamicItems:!1};function validate52(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate53(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.
errors:vErrors.concat(validate53.errors),errors=vErrors.length),validate52.errors=vErrors,errors===0}validate52.evaluated={props:{loginTicket:!0,serialNumber:!0,
otp:!0,challengeId:!0,response:!0,pinVerified:!0},dynamicProps:!1,dynamicItems:!1};var v1=validate58;var pattern3=new RegExp("^[0-9a-f]{32}$","u");function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
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
dynamicItems:!1};function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate63.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tradeToken===void 0&&(missing0="tradeToken")||data.expiresIn===void 0&&(missing0="expiresIn")||data.tradeAccount===void 0&&(missing0=
"tradeAccount"))return validate63.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required\
 property '"+missing0+"'"}],!1;if(data.tradeToken!==void 0){let data0=data.tradeToken,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)<
1)return validate63.errors=[{instancePath:instancePath+"/tradeToken",schemaPath:"#/properties/tradeToken/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return validate63.errors=[{instancePath:instancePath+"/tradeToken",schemaPath:"#/properties/tradeToken/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.expiresIn!==void 0){let data1=data.expiresIn,
_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate63.errors=[{instancePath:instancePath+"/expiresIn",schemaPath:"\
#/properties/expiresIn/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs3&&typeof data1=="number"&&isFinite(data1)&&
(data1<1||isNaN(data1)))return validate63.errors=[{instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.tradeAccount!==void 0){let _errs5=errors;validate54(
data.tradeAccount,{instancePath:instancePath+"/tradeAccount",parentData:data,parentDataProperty:"tradeAccount",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}else return validate63.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate63.errors=vErrors,errors===0}validate63.evaluated={props:{
tradeToken:!0,expiresIn:!0,tradeAccount:!0},dynamicProps:!1,dynamicItems:!1};function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs0=errors;validate59(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:
vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate58.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate63(data.data,{instancePath:instancePath+
"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=
vErrors.length))}else return validate58.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===
errors}return validate58.errors=vErrors,errors===0}validate58.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v2=validate66;function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.code===void 0&&(missing0="code")||data.msg===void 0&&(missing0="msg")||data.traceId===void 0&&(missing0="traceId"))return validate67.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
code!==void 0){let data0=data.code,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate67.errors=[{instancePath:instancePath+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&isFinite(
data0)){if(data0>59999||isNaN(data0))return validate67.errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/maximum",keyword:"maximum",params:{
comparison:"<=",limit:59999},message:"must be <= 59999"}],!1;if(data0<4e4||isNaN(data0))return validate67.errors=[{instancePath:instancePath+"/code",schemaPath:"\
#/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:4e4},message:"must be >= 40000"}],!1}var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.msg!==void 0){let data1=data.msg,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)<1)return validate67.errors=[{instancePath:instancePath+
"/msg",schemaPath:"#/properties/msg/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate67.
errors=[{instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.traceId!==void 0){let _errs5=errors;validate60(data.traceId,{instancePath:instancePath+"/traceId",parentData:data,parentDataProperty:"\
traceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0)if(data.data!==void 0){let data3=data.data,_errs6=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3)))return validate67.errors=
[{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs6===
errors}else var valid0=!0}}}else return validate67.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate67.errors=vErrors,errors===0}validate67.evaluated={props:{code:!0,msg:!0,traceId:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function validate66(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate67(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length),validate66.errors=vErrors,errors===0}validate66.evaluated={props:{
code:!0,msg:!0,traceId:!0,data:!0},dynamicProps:!1,dynamicItems:!1};var v3=validate70,schema28={$schema:"https://json-schema.org/draft/2020-12/schema",title:"Co\
nfiguration of NRTS",type:"object",additionalProperties:!1,properties:{version:{const:1,description:"Version of this format."},profile:{type:"string",minLength:1,
description:"A named set of switches."},strict:{type:"boolean",description:"Refuse unknown request members instead of ignoring them with a warning."},url:{type:"\
string",pattern:"^https?://",description:"Base URL of a real implementation that calls go to instead."},paths:{type:"object",additionalProperties:{type:"string",
pattern:"^/"},description:"operationId to path."},aliases:{type:"object",description:"Additional path to the path it stands for.",propertyNames:{pattern:"^/"},additionalProperties:{
type:"string",pattern:"^/"}},fields:{type:"object",description:"operationId to names on the wire.",additionalProperties:{type:"object",additionalProperties:!1,properties:{
request:{$ref:"#/$defs/names"},response:{$ref:"#/$defs/names"}}}},trust:{enum:["claim","totp","ocra"],description:"What counts as a proof: the word of the app, \
a one-time password, a response over the ticket (§12)."},tradeTokenTtlSec:{type:"integer",minimum:1,description:"How long a trade token is good."},timeoutMs:{type:"\
integer",minimum:1,description:"How long a neighbour may take."},uas:{type:"object",additionalProperties:!1,properties:{identity:{$ref:"#/$defs/identity"},userStoreId:{
type:"string",maxLength:64},codes:{type:"object",description:"Fault code of a real UAS to the symbol of ours that it stands for.",propertyNames:{pattern:"^-?[0-\
9]+$"},additionalProperties:{type:"string",minLength:1}}}}},$defs:{names:{type:"object",description:"Canonical member name to the name on the wire.",additionalProperties:{
type:"string",minLength:1}},identity:{type:"object",additionalProperties:!1,description:"The client certificate shown to a UAS in process; a real one gets the c\
ertificate of the host.",properties:{commonName:{type:"string",minLength:1},subject:{type:"string",minLength:1},issuer:{type:"string"},serialNumber:{type:"strin\
g"},fingerprint256:{type:"string",pattern:"^([0-9a-f]{64})?$"},trusted:{type:"boolean"},validFrom:{type:"integer",description:"Milliseconds since the epoch."},validTo:{
type:"integer",description:"Milliseconds since the epoch."}}}}},func9=Object.prototype.hasOwnProperty,pattern4=new RegExp("^https?://","u"),pattern5=new RegExp(
"^/","u"),pattern9=new RegExp("^-?[0-9]+$","u");function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data){let data0=data[key0],_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)<1)return validate71.errors=[{instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return validate71.errors=[{instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors;if(!valid0)break}else return validate71.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate71.errors=vErrors,errors===0}validate71.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var pattern8=new RegExp("^([0-9a-f]{64})?$","u");function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate74.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="commonName"||key0==="subject"||key0==="issuer"||key0==="serialN\
umber"||key0==="fingerprint256"||key0==="trusted"||key0==="validFrom"||key0==="validTo")){return validate74.errors=[{instancePath,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.commonName!==
void 0){let data0=data.commonName,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)<1)return validate74.errors=[{instancePath:instancePath+
"/commonName",schemaPath:"#/properties/commonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate74.
errors=[{instancePath:instancePath+"/commonName",schemaPath:"#/properties/commonName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.subject!==void 0){let data1=data.subject,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)<
1)return validate74.errors=[{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"}],!1}else return validate74.errors=[{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.issuer!==void 0){let _errs6=errors;if(typeof data.
issuer!="string")return validate74.errors=[{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.serialNumber!==void 0){let _errs8=errors;if(typeof data.serialNumber!="str\
ing")return validate74.errors=[{instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.fingerprint256!==void 0){let data4=data.fingerprint256,_errs10=errors;if(errors===
_errs10)if(typeof data4=="string"){if(!pattern8.test(data4))return validate74.errors=[{instancePath:instancePath+"/fingerprint256",schemaPath:"#/properties/fing\
erprint256/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{64})?$"},message:'must match pattern "^([0-9a-f]{64})?$"'}],!1}else return validate74.errors=[
{instancePath:instancePath+"/fingerprint256",schemaPath:"#/properties/fingerprint256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.trusted!==void 0){let _errs12=errors;if(typeof data.trusted!="boolean")return validate74.errors=[{instancePath:instancePath+
"/trusted",schemaPath:"#/properties/trusted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.validFrom!==void 0){let data6=data.validFrom,_errs14=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate74.
errors=[{instancePath:instancePath+"/validFrom",schemaPath:"#/properties/validFrom/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs14===
errors}else var valid0=!0;if(valid0)if(data.validTo!==void 0){let data7=data.validTo,_errs16=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(
data7)))return validate74.errors=[{instancePath:instancePath+"/validTo",schemaPath:"#/properties/validTo/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;var valid0=_errs16===errors}else var valid0=!0}}}}}}}}else return validate74.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate74.errors=vErrors,errors===0}validate74.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate70(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;
for(let key0 in data)if(!func9.call(schema28.properties,key0)){return validate70.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.version!==void 0){let _errs2=errors;
if(data.version!==1)return validate70.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.profile!==void 0){let data1=data.profile,_errs3=errors;
if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)<1)return validate70.errors=[{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate70.errors=[{instancePath:instancePath+
"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.strict!==void 0){let _errs5=errors;if(typeof data.strict!="boolean")return validate70.errors=[{instancePath:instancePath+"/strict",schemaPath:"\
#/properties/strict/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
url!==void 0){let data3=data.url,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(!pattern4.test(data3))return validate70.errors=[{instancePath:instancePath+
"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'}],!1}else return validate70.
errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.paths!==void 0){let data4=data.paths,_errs9=errors;if(errors===_errs9)if(data4&&typeof data4=="object"&&!Array.isArray(
data4))for(let key1 in data4){let data5=data4[key1],_errs12=errors;if(errors===_errs12)if(typeof data5=="string"){if(!pattern5.test(data5))return validate70.errors=
[{instancePath:instancePath+"/paths/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/paths/additionalProperties/pattern",keyword:"pattern",
params:{pattern:"^/"},message:'must match pattern "^/"'}],!1}else return validate70.errors=[{instancePath:instancePath+"/paths/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/paths/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs12===errors;
if(!valid1)break}else return validate70.errors=[{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.aliases!==void 0){let data6=data.aliases,_errs14=errors;if(errors===_errs14)
if(data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let key2 in data6){let _errs16=errors;if(typeof key2=="string"&&!pattern5.test(key2)){let err0={instancePath:instancePath+
"/aliases",schemaPath:"#/properties/aliases/propertyNames/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"',propertyName:key2};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid2=_errs16===errors;if(!valid2){let err1={instancePath:instancePath+"/aliases",schemaPath:"#/p\
roperties/aliases/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"property name must be valid"};return vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++,validate70.errors=vErrors,!1;break}}if(valid2)for(let key3 in data6){let data7=data6[key3],_errs18=errors;if(errors===_errs18)if(typeof data7==
"string"){if(!pattern5.test(data7))return validate70.errors=[{instancePath:instancePath+"/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/aliases/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"'}],!1}else return validate70.errors=[{instancePath:instancePath+
"/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/aliases/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid3=_errs18===errors;if(!valid3)break}}else return validate70.errors=[{instancePath:instancePath+"/aliases",schemaPath:"#/properties\
/aliases/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.fields!==void 0){
let data8=data.fields,_errs20=errors;if(errors===_errs20)if(data8&&typeof data8=="object"&&!Array.isArray(data8))for(let key4 in data8){let data9=data8[key4],_errs23=errors;
if(errors===_errs23)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let _errs25=errors;for(let key5 in data9)if(!(key5==="request"||key5==="response")){
return validate70.errors=[{instancePath:instancePath+"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT have additional properties"}],!1;break}if(_errs25===errors){
if(data9.request!==void 0){let _errs26=errors;validate71(data9.request,{instancePath:instancePath+"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/reque\
st",parentData:data9,parentDataProperty:"request",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=
vErrors.length);var valid5=_errs26===errors}else var valid5=!0;if(valid5)if(data9.response!==void 0){let _errs27=errors;validate71(data9.response,{instancePath:instancePath+
"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/response",parentData:data9,parentDataProperty:"response",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length);var valid5=_errs27===errors}else var valid5=!0}}else return validate70.errors=[{
instancePath:instancePath+"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid4=_errs23===errors;if(!valid4)break}else return validate70.errors=[{instancePath:instancePath+"/fields",schemaPath:"\
#/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.
trust!==void 0){let data12=data.trust,_errs28=errors;if(!(data12==="claim"||data12==="totp"||data12==="ocra"))return validate70.errors=[{instancePath:instancePath+
"/trust",schemaPath:"#/properties/trust/enum",keyword:"enum",params:{allowedValues:schema28.properties.trust.enum},message:"must be equal to one of the allowed \
values"}],!1;var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.tradeTokenTtlSec!==void 0){let data13=data.tradeTokenTtlSec,_errs29=errors;if(!(typeof data13==
"number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13)))return validate70.errors=[{instancePath:instancePath+"/tradeTokenTtlSec",schemaPath:"#/properties/trade\
TokenTtlSec/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs29&&typeof data13=="number"&&isFinite(data13)&&(data13<
1||isNaN(data13)))return validate70.errors=[{instancePath:instancePath+"/tradeTokenTtlSec",schemaPath:"#/properties/tradeTokenTtlSec/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.timeoutMs!==void 0){let data14=data.
timeoutMs,_errs31=errors;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14)))return validate70.errors=[{instancePath:instancePath+"/tim\
eoutMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs31&&typeof data14=="numb\
er"&&isFinite(data14)&&(data14<1||isNaN(data14)))return validate70.errors=[{instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs31===errors}else var valid0=!0;if(valid0)if(data.uas!==void 0){let data15=data.
uas,_errs33=errors;if(errors===_errs33)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let _errs35=errors;for(let key6 in data15)if(!(key6==="identi\
ty"||key6==="userStoreId"||key6==="codes")){return validate70.errors=[{instancePath:instancePath+"/uas",schemaPath:"#/properties/uas/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key6},message:"must NOT have additional properties"}],!1;break}if(_errs35===errors){if(data15.identity!==void 0){
let _errs36=errors;validate74(data15.identity,{instancePath:instancePath+"/uas/identity",parentData:data15,parentDataProperty:"identity",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length);var valid6=_errs36===errors}else var valid6=!0;if(valid6){if(data15.
userStoreId!==void 0){let data17=data15.userStoreId,_errs37=errors;if(errors===_errs37)if(typeof data17=="string"){if(func1(data17)>64)return validate70.errors=
[{instancePath:instancePath+"/uas/userStoreId",schemaPath:"#/properties/uas/properties/userStoreId/maxLength",keyword:"maxLength",params:{limit:64},message:"mus\
t NOT have more than 64 characters"}],!1}else return validate70.errors=[{instancePath:instancePath+"/uas/userStoreId",schemaPath:"#/properties/uas/properties/us\
erStoreId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs37===errors}else var valid6=!0;if(valid6)if(data15.codes!==void 0){
let data18=data15.codes,_errs39=errors;if(errors===_errs39)if(data18&&typeof data18=="object"&&!Array.isArray(data18)){for(let key7 in data18){let _errs41=errors;
if(typeof key7=="string"&&!pattern9.test(key7)){let err2={instancePath:instancePath+"/uas/codes",schemaPath:"#/properties/uas/properties/codes/propertyNames/pat\
tern",keyword:"pattern",params:{pattern:"^-?[0-9]+$"},message:'must match pattern "^-?[0-9]+$"',propertyName:key7};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}var valid7=_errs41===errors;if(!valid7){let err3={instancePath:instancePath+"/uas/codes",schemaPath:"#/properties/uas/properties/codes/propertyNames",keyword:"\
propertyNames",params:{propertyName:key7},message:"property name must be valid"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate70.errors=
vErrors,!1;break}}if(valid7)for(let key8 in data18){let data19=data18[key8],_errs43=errors;if(errors===_errs43)if(typeof data19=="string"){if(func1(data19)<1)return validate70.
errors=[{instancePath:instancePath+"/uas/codes/"+key8.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/uas/properties/codes/additionalProperties/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate70.errors=[{instancePath:instancePath+"\
/uas/codes/"+key8.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/uas/properties/codes/additionalProperties/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var valid8=_errs43===errors;if(!valid8)break}}else return validate70.errors=[{instancePath:instancePath+"/uas/codes",schemaPath:"\
#/properties/uas/properties/codes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid6=_errs39===errors}else var valid6=!0}}}else
return validate70.errors=[{instancePath:instancePath+"/uas",schemaPath:"#/properties/uas/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid0=_errs33===errors}else var valid0=!0}}}}}}}}}}}else return validate70.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate70.errors=vErrors,errors===0}validate70.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v4=validate76,schema31={
type:"object",additionalProperties:!1,required:["userId","tradeAccount"],properties:{tradeToken:{type:"string",minLength:1,maxLength:128},userId:{$ref:"#/$defs/\
id"},tradeAccount:{$ref:"#/$defs/id"},deviceId:{$ref:"#/$defs/id"},trust:{enum:["claim","totp","ocra","trustedDevice"]},expiresAt:{type:"string",format:"date-ti\
me"}},$defs:{id:{type:"string",minLength:1,maxLength:64}}};function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate77.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)
return validate77.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(
data)<1)return validate77.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate77.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate77.errors=
vErrors,errors===0}validate77.evaluated={dynamicProps:!1,dynamicItems:!1};var formats0=require_formats().fullFormats["date-time"];function validate76(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate76.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.userId===
void 0&&(missing0="userId")||data.tradeAccount===void 0&&(missing0="tradeAccount"))return validate76.errors=[{instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="tradeToke\
n"||key0==="userId"||key0==="tradeAccount"||key0==="deviceId"||key0==="trust"||key0==="expiresAt")){return validate76.errors=[{instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.
tradeToken!==void 0){let data0=data.tradeToken,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>128)return validate76.errors=[{instancePath:instancePath+
"/tradeToken",schemaPath:"#/properties/tradeToken/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(
data0)<1)return validate76.errors=[{instancePath:instancePath+"/tradeToken",schemaPath:"#/properties/tradeToken/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return validate76.errors=[{instancePath:instancePath+"/tradeToken",schemaPath:"#/properties/tradeToken\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.userId!==void 0){let _errs4=errors;
validate77(data.userId,{instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.
errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.tradeAccount!==void 0){let _errs5=errors;
validate77(data.tradeAccount,{instancePath:instancePath+"/tradeAccount",parentData:data,parentDataProperty:"tradeAccount",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.deviceId!==void 0){
let _errs6=errors;validate77(data.deviceId,{instancePath:instancePath+"/deviceId",parentData:data,parentDataProperty:"deviceId",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.trust!==
void 0){let data4=data.trust,_errs7=errors;if(!(data4==="claim"||data4==="totp"||data4==="ocra"||data4==="trustedDevice"))return validate76.errors=[{instancePath:instancePath+
"/trust",schemaPath:"#/properties/trust/enum",keyword:"enum",params:{allowedValues:schema31.properties.trust.enum},message:"must be equal to one of the allowed \
values"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.expiresAt!==void 0){let data5=data.expiresAt,_errs8=errors;if(errors===_errs8&&errors===
_errs8)if(typeof data5=="string"){if(!formats0.validate(data5))return validate76.errors=[{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expire\
sAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate76.errors=[{instancePath:instancePath+
"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}}}else
return validate76.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate76.errors=vErrors,
errors===0}validate76.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var checks={path:{},query:{},header:{},body:{tradeToken:check(v0)},response:{tradeToken:check(v1)},fault:{tradeToken:check(v2)},records:{tradeToken:check(v4)},config:check(
v3)};

/** Checks of every part of every operation, keyed by operationId. */
export const validators: ContractValidators = checks
