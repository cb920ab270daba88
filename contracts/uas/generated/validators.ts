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
'`,member}}return keyword==="enum"?{path:instancePath,keyword,message:`must be one of ${params.allowedValues.join(", ")}`,...memberOf(instancePath)}:keyword==="\
const"?{path:instancePath,keyword,message:`must be ${JSON.stringify(params.allowedValue)}`,...memberOf(instancePath)}:keyword==="type"&&Array.isArray(params.type)?
{path:instancePath,keyword,message:`must be ${params.type.join(" or ")}`,...memberOf(instancePath)}:keyword==="propertyNames"?{path:instancePath,keyword,message:error.
message,member:params.propertyName}:keyword==="discriminator"?{path:instancePath,keyword,message:error.message,member:params.tag}:{path:instancePath,keyword,message:error.
message,...memberOf(instancePath)}}function memberOf(pointer){let name=pointer.split("/").filter(part=>part!==""&&!/^\d+$/.test(part)).pop();return name===void 0?
{}:{member:name.replaceAll("~1","/").replaceAll("~0","~")}}var v0=validate52;var func1=require_ucs2length().default;function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;
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
ing",enum:["OCRA"]},data:{type:"string",description:"The question becomes the SHA-256 of its UTF-8 bytes as hex."}}}]};function validate200(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate200.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate54(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===
_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.serialNumber===void 0&&(missing0="serialNumber"))return validate200.errors=[{instancePath,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.serialNumber!==
void 0){let _errs3=errors;validate64(data.serialNumber,{instancePath:instancePath+"/serialNumber",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data.
func!==void 0){let data1=data.func,_errs4=errors;if(typeof data1!="string")return validate200.errors=[{instancePath:instancePath+"/func",schemaPath:"#/allOf/1/p\
roperties/func/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="OCRA")return validate200.errors=[{instancePath:instancePath+
"/func",schemaPath:"#/allOf/1/properties/func/enum",keyword:"enum",params:{allowedValues:schema68.allOf[1].properties.func.enum},message:"must be equal to one o\
f the allowed values"}],!1;var valid1=_errs4===errors}else var valid1=!0;if(valid1)if(data.data!==void 0){let _errs6=errors;if(typeof data.data!="string")return validate200.
errors=[{instancePath:instancePath+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs6===
errors}else var valid1=!0}}else return validate200.errors=[{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var valid0=_errs1===errors}return validate200.errors=vErrors,errors===0}validate200.evaluated={props:{serialNumber:!0,func:!0,data:!0,dynamicAgentSession:!0,
sessionToken:!0,realActorId:!0},dynamicProps:!1,dynamicItems:!1};function validate199(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate199.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),validate200(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate200.errors:vErrors.concat(validate200.
errors),errors=vErrors.length),validate199.errors=vErrors,errors===0}validate199.evaluated={props:{serialNumber:!0,func:!0,data:!0,dynamicAgentSession:!0,sessionToken:!0,
realActorId:!0},dynamicProps:!1,dynamicItems:!1};var v15=validate204;function validate206(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate206.evaluated;
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
0}validate331.evaluated={props:{result:!0,amProcessingTimeMillis:!0},dynamicProps:!1,dynamicItems:!1};var checks={path:{},query:{},header:{},body:{"user.create":check(v0),"user.findById":check(v3),"user.modify":check(v5),"user.delete":check(v6),"oath.createAssig\
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
records:{}};

/** Checks of every part of every operation, keyed by operationId. */
export const validators: ContractValidators = checks
