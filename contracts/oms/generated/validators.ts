// @ts-nocheck
// Generated from the contract by npm run generate. Do not edit.
import type { ContractValidators } from '../../../mocks/kernel/contract.ts'

var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});function check(validate){return value=>validate(value)?void 0:violation(validate.errors)}function violation(errors){let last=errors[errors.length-1];if(last.keyword!=="anyOf"&&last.keyword!=="oneOf")return plain(last);let branches=errors.slice(0,-1),
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
data)){let missing0;if(data.acct===void 0&&(missing0="acct"))return validate52.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;data.acct!==void 0&&(validate53(data.acct,{instancePath:instancePath+"/acct",parentData:data,parentDataProperty:"\
acct",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else return validate52.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate52.errors=vErrors,errors===0}validate52.evaluated=
{props:{acct:!0},dynamicProps:!1,dynamicItems:!1};var v02=validate522;var pattern3=new RegExp("^[0-9a-f]{32}$","u");function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(!pattern3.test(data))return validate54.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'mu\
st match pattern "^[0-9a-f]{32}$"'}],!1}else return validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;return validate54.errors=vErrors,errors===0}validate54.evaluated={dynamicProps:!1,dynamicItems:!1};function validate532(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate532.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.code===void 0&&
(missing0="code")||data.msg===void 0&&(missing0="msg")||data.data===void 0&&(missing0="data")||data.traceId===void 0&&(missing0="traceId"))return validate532.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.code!==
void 0){let _errs1=errors;if(data.code!==0)return validate532.errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{
allowedValue:0},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.msg!==void 0){let _errs2=errors;if(typeof data.
msg!="string")return validate532.errors=[{instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.traceId!==void 0){let _errs4=errors;validate54(data.traceId,{instancePath:instancePath+
"/traceId",parentData:data,parentDataProperty:"traceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}else return validate532.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return validate532.errors=vErrors,errors===0}validate532.evaluated={props:{code:!0,msg:!0,data:!0,traceId:!0},dynamicProps:!1,
dynamicItems:!1};var func12=require_ucs2length().default;function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate58.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(func12(data)>64)return validate58.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters"}],!1;if(func12(data)<1)return validate58.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"}],!1}else return validate58.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;return validate58.errors=vErrors,errors===0}validate58.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern4=new RegExp("^[A-Z][A-Z0-9_]{0,31}$","u");function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(!pattern4.test(data))return validate60.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[A-Z][A-Z0-9_]{0,31}$"},message:'must match pattern "^[A-Z][A-Z0-9_]{0,31}$"'}],!1}else return validate60.errors=[{instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;return validate60.errors=vErrors,errors===0}validate60.evaluated={dynamicProps:!1,dynamicItems:!1};function validate57(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
acct===void 0&&(missing0="acct")||data.methods===void 0&&(missing0="methods"))return validate57.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.acct!==void 0){let _errs1=errors;validate58(data.acct,{instancePath:instancePath+
"/acct",parentData:data,parentDataProperty:"acct",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=
vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.methods!==void 0){let data1=data.methods,_errs2=errors;if(errors===_errs2)if(Array.
isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate60(data1[i0],{instancePath:instancePath+"/methods/"+i0,
parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);
var valid1=_errs4===errors;if(!valid1)break}}else return validate57.errors=[{instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate57.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate57.errors=vErrors,errors===0}validate57.evaluated={props:{acct:!0,methods:!0},
dynamicProps:!1,dynamicItems:!1};function validate522(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate522.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;
validate532(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate532.errors:vErrors.concat(validate532.errors),
errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.data===void 0&&(missing0="data"))return validate522.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate57(data.data,{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"\
data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length))}else return validate522.errors=
[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate522.errors=
vErrors,errors===0}validate522.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v1=validate63;function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.code===void 0&&(missing0="code")||data.msg===void 0&&(missing0="msg")||data.traceId===void 0&&(missing0="traceId"))return validate64.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
code!==void 0){let data0=data.code,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate64.errors=[{instancePath:instancePath+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&isFinite(
data0)){if(data0>59999||isNaN(data0))return validate64.errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/maximum",keyword:"maximum",params:{
comparison:"<=",limit:59999},message:"must be <= 59999"}],!1;if(data0<4e4||isNaN(data0))return validate64.errors=[{instancePath:instancePath+"/code",schemaPath:"\
#/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:4e4},message:"must be >= 40000"}],!1}var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.msg!==void 0){let data1=data.msg,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func12(data1)<1)return validate64.errors=[{instancePath:instancePath+
"/msg",schemaPath:"#/properties/msg/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate64.
errors=[{instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.traceId!==void 0){let _errs5=errors;validate54(data.traceId,{instancePath:instancePath+"/traceId",parentData:data,parentDataProperty:"\
traceId",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0)if(data.data!==void 0){let data3=data.data,_errs6=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3)))return validate64.errors=
[{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs6===
errors}else var valid0=!0}}}else return validate64.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate64.errors=vErrors,errors===0}validate64.evaluated={props:{code:!0,msg:!0,traceId:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function validate63(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate63.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate64(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length),validate63.errors=vErrors,errors===0}validate63.evaluated={props:{
code:!0,msg:!0,traceId:!0,data:!0},dynamicProps:!1,dynamicItems:!1};var v2=validate67;var schema28={type:"object",required:["method","action"],properties:{method:{$ref:"Method","x-provenance":"documented"},action:{enum:["ADD","REMOVE"]}}};function validate68(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
method===void 0&&(missing0="method")||data.action===void 0&&(missing0="action"))return validate68.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.method!==void 0){let _errs1=errors;validate60(data.method,
{instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(
validate60.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.action!==void 0){let data1=data.action,_errs2=errors;if(!(data1===
"ADD"||data1==="REMOVE"))return validate68.errors=[{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:schema28.
properties.action.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate68.errors=[{
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate68.errors=vErrors,errors===0}validate68.evaluated=
{props:{method:!0,action:!0},dynamicProps:!1,dynamicItems:!1};function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate67.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
validate68(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),
errors=vErrors.length),validate67.errors=vErrors,errors===0}validate67.evaluated={props:{method:!0,action:!0},dynamicProps:!1,dynamicItems:!1};var v3=validate71;function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate57(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs0===
errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.changed===void 0&&(missing0="c\
hanged"))return validate73.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have require\
d property '"+missing0+"'"}],!1;if(data.changed!==void 0&&typeof data.changed!="boolean")return validate73.errors=[{instancePath:instancePath+"/changed",schemaPath:"\
#/allOf/1/properties/changed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}else return validate73.errors=[{instancePath,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate73.errors=vErrors,errors===0}validate73.
evaluated={props:{changed:!0,acct:!0,methods:!0},dynamicProps:!1,dynamicItems:!1};function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs0=errors;validate532(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate532.errors:
vErrors.concat(validate532.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)){let missing0;if(data.data===void 0&&(missing0="data"))return validate71.errors=[{instancePath,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.data!==void 0&&(validate73(data.data,{instancePath:instancePath+
"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors),errors=
vErrors.length))}else return validate71.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===
errors}return validate71.errors=vErrors,errors===0}validate71.evaluated={props:{data:!0,code:!0,msg:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};var v4=validate76;var pattern5=new RegExp("^https?://","u"),pattern6=new RegExp("^/","u");function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate77.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data){let data0=data[key0],_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func12(data0)<1)return validate77.errors=[{instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return validate77.errors=[{instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors;if(!valid0)break}else return validate77.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate77.errors=vErrors,errors===0}validate77.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate76.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="version"||key0==="profile"||key0==="strict"||key0==="url"||key0==="paths"||key0===
"aliases"||key0==="fields")){return validate76.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.version!==void 0){let _errs2=errors;if(data.version!==1)return validate76.errors=
[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;
var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.profile!==void 0){let data1=data.profile,_errs3=errors;if(errors===_errs3)if(typeof data1=="str\
ing"){if(func12(data1)<1)return validate76.errors=[{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate76.errors=[{instancePath:instancePath+"/profile",schemaPath:"#/properties/prof\
ile/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.strict!==void 0){
let _errs5=errors;if(typeof data.strict!="boolean")return validate76.errors=[{instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.url!==void 0){let data3=data.url,_errs7=errors;
if(errors===_errs7)if(typeof data3=="string"){if(!pattern5.test(data3))return validate76.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/\
pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'}],!1}else return validate76.errors=[{instancePath:instancePath+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.paths!==void 0){let data4=data.paths,_errs9=errors;if(errors===_errs9)if(data4&&typeof data4=="object"&&!Array.isArray(data4))for(let key1 in data4){let data5=data4[key1],
_errs12=errors;if(errors===_errs12)if(typeof data5=="string"){if(!pattern6.test(data5))return validate76.errors=[{instancePath:instancePath+"/paths/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/paths/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern \
"^/"'}],!1}else return validate76.errors=[{instancePath:instancePath+"/paths/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/paths/additi\
onalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs12===errors;if(!valid1)break}else return validate76.errors=
[{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.aliases!==void 0){let data6=data.aliases,_errs14=errors;if(errors===_errs14)if(data6&&typeof data6=="object"&&!Array.
isArray(data6)){for(let key2 in data6){let _errs16=errors;if(typeof key2=="string"&&!pattern6.test(key2)){let err0={instancePath:instancePath+"/aliases",schemaPath:"\
#/properties/aliases/propertyNames/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"',propertyName:key2};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var valid2=_errs16===errors;if(!valid2){let err1={instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/prope\
rtyNames",keyword:"propertyNames",params:{propertyName:key2},message:"property name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,
validate76.errors=vErrors,!1;break}}if(valid2)for(let key3 in data6){let data7=data6[key3],_errs18=errors;if(errors===_errs18)if(typeof data7=="string"){if(!pattern6.
test(data7))return validate76.errors=[{instancePath:instancePath+"/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/aliases/additi\
onalProperties/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"'}],!1}else return validate76.errors=[{instancePath:instancePath+
"/aliases/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/aliases/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid3=_errs18===errors;if(!valid3)break}}else return validate76.errors=[{instancePath:instancePath+"/aliases",schemaPath:"#/properties\
/aliases/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0)if(data.fields!==void 0){
let data8=data.fields,_errs20=errors;if(errors===_errs20)if(data8&&typeof data8=="object"&&!Array.isArray(data8))for(let key4 in data8){let data9=data8[key4],_errs23=errors;
if(errors===_errs23)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let _errs25=errors;for(let key5 in data9)if(!(key5==="request"||key5==="response")){
return validate76.errors=[{instancePath:instancePath+"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT have additional properties"}],!1;break}if(_errs25===errors){
if(data9.request!==void 0){let _errs26=errors;validate77(data9.request,{instancePath:instancePath+"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/reque\
st",parentData:data9,parentDataProperty:"request",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),errors=
vErrors.length);var valid5=_errs26===errors}else var valid5=!0;if(valid5)if(data9.response!==void 0){let _errs27=errors;validate77(data9.response,{instancePath:instancePath+
"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/response",parentData:data9,parentDataProperty:"response",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid5=_errs27===errors}else var valid5=!0}}else return validate76.errors=[{
instancePath:instancePath+"/fields/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid4=_errs23===errors;if(!valid4)break}else return validate76.errors=[{instancePath:instancePath+"/fields",schemaPath:"\
#/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs20===errors}else var valid0=!0}}}}}}}else return validate76.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate76.errors=vErrors,errors===0}validate76.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v5=validate80;function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate80.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.acct===void 0&&(missing0="acct"))return validate80.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="acct"||key0==="methods")){return validate80.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],
!1;break}if(_errs1===errors){if(data.acct!==void 0){let data0=data.acct,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func12(data0)>64)return validate80.
errors=[{instancePath:instancePath+"/acct",schemaPath:"#/properties/acct/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 ch\
aracters"}],!1;if(func12(data0)<1)return validate80.errors=[{instancePath:instancePath+"/acct",schemaPath:"#/properties/acct/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate80.errors=[{instancePath:instancePath+"/acct",schemaPath:"#/properties/acct/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.methods!==void 0){let data1=data.
methods,_errs4=errors;if(errors===_errs4)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs6=errors;
if(errors===_errs6)if(typeof data2=="string"){if(!pattern4.test(data2))return validate80.errors=[{instancePath:instancePath+"/methods/"+i0,schemaPath:"#/propert\
ies/methods/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9_]{0,31}$"},message:'must match pattern "^[A-Z][A-Z0-9_]{0,31}$"'}],!1}else return validate80.
errors=[{instancePath:instancePath+"/methods/"+i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid1=_errs6===errors;if(!valid1)break}if(valid1){let i1=data1.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data1[i1];if(typeof item0=="stri\
ng"){if(typeof indices0[item0]=="number"){return j0=indices0[item0],validate80.errors=[{instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/un\
iqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}],!1;break}indices0[item0]=
i1}}}}}else return validate80.errors=[{instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs4===errors}else var valid0=!0}}}else return validate80.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate80.errors=vErrors,errors===0}validate80.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var checks={path:{"clientAuth.get":check(v0),"clientAuth.change":check(v0)},query:{},header:{},body:{"clientAuth.change":check(v2)},response:{"clientAuth.get":check(
v02),"clientAuth.change":check(v3)},fault:{"clientAuth.get":check(v1),"clientAuth.change":check(v1)},records:{customer:check(v5)},config:check(v4)};

/** Checks of every part of every operation, keyed by operationId. */
export const validators: ContractValidators = checks
