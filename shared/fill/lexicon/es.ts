import type { Lexicon } from './concepts.ts';

export const es: Lexicon = {
  '~': 'el|la|los|las|de|del|su|sus|tu|tus|un|una|por|favor|para|en|y|o|con|a|al|introduzca|ingrese|indique|escriba|seleccione|elija|obligatorio|opcional|requerido|si|lo|que|es|mi|usted|describa|detalle|cual|cuales|e|u|se|le|ha|aqui',
  '@patient':
    'paciente|datos personales|datos paciente|datos del paciente|informacion personal|sobre usted|sus datos|menor|nino',
  '@contact':
    'contacto de emergencia|contacto emergencia|emergencia|en caso de emergencia|persona de contacto|persona contacto|familiar|acompanante|tutor|tutor legal|apoderado|representante|representante legal|responsable|cuidador|solicitante|pariente|familiar de contacto|padre madre o tutor|persona que rellena|persona que completa|avisar a|persona responsable|familiar responsable|acudiente',
  '@holder':
    'titular|titular poliza|titular del seguro|tomador|asegurado|tomador del seguro|titular de la poliza|asegurado principal|contratante|suscriptor',
  '@insurer':
    'seguro|aseguradora|seguro medico|seguro de salud|compania de seguros|prevision|obra social|prepaga|eps|cobertura|seguros|datos del seguro|informacion del seguro|mutua',
  '@referring':
    'medico remitente|medico referente|medico que refiere|medico derivante|derivado por|referido por|medico tratante|medico actual|especialista actual|medico solicitante|remitido por|medico responsable|oncologo tratante|medico que deriva|doctor remitente|doctor tratante|profesional derivante|derivacion|facultativo remitente|especialista tratante|medico que lo refiere|medico que lo trata|doctor que lo refiere',
  '@primary':
    'medico de cabecera|medico cabecera|medico de familia|medico familia|medico de atencion primaria|atencion primaria|medico general|medico primario',
  '@doctor': 'medico|doctor|doctora|especialista|cirujano|facultativo|profesional',
  '@other':
    'padre|madre|conyuge|esposo|esposa|empleador|farmacia|enfermera|interprete nombre|traductor nombre|testigo|banco|escuela|garante|abogado',
  '!none':
    'contrasena|clave|usuario|nombre de usuario|captcha|codigo de verificacion|codigo verificacion|codigo de seguridad|tarjeta|tarjeta de credito|numero de tarjeta|nombre en la tarjeta|titular de la tarjeta|cvv|iban|cuenta bancaria|numero de cuenta|numero de la seguridad social|seguridad social|nuss|rfc|nif|cif|cuit|cuil|rut empresa|buscar|busqueda|buscador|boletin|newsletter|suscribirme|suscribirse|suscripcion|cupon|codigo promocional|codigo de descuento|firma|firma electronica|firma del paciente|iniciales|no rellenar|no rellene|dejar en blanco|deje en blanco|deje vacio|chat|publicidad|ofertas|promociones|recibir noticias|recibir informacion|recibir ofertas|comunicaciones comerciales|novedades|marketing|sitio web|pagina web|recordarme|numero fiscal|pregunta de seguridad|codigo sms|apodo|codigo recibido|si es humano|no soy un robot|consejos de salud',
  '!consent':
    'acepto|consiento|autorizo|he leido|politica de privacidad|terminos y condiciones|aviso de privacidad|consentimiento|consentimiento informado|estoy de acuerdo|declaro|confirmo|proteccion de datos|doy mi consentimiento|tratamiento de mis datos|condiciones de uso|aviso legal|entiendo que',
  '!skip':
    'como nos conocio|como nos conociste|como supo|como se entero|donde nos conocio|como ha conocido|como conocio|fecha preferida|hora preferida|fecha de la cita|fecha deseada|cita|fecha cita|hora de la cita|horario|horario de contacto|horario preferido|mejor hora|medio de contacto|metodo de contacto|forma de contacto|contacto preferido|preferencia de contacto|sede|sucursal|clinica preferida|hospital preferido|medico preferido|elija medico|seleccione medico|whatsapp id|wechat|skype|telegram|facebook|instagram|foto|fotografia|foto de documento|foto del dni|copia del pasaporte|copia del documento|foto del pasaporte|tarjeta del seguro foto|numero de colegiado|numero colegiado|colegiado|cedula profesional|farmacia|presupuesto|forma de pago|metodo de pago|zona horaria|nombre del padre|nombre de la madre|nombre de padre|nombre de madre|empresa|empleador|lugar de trabajo|cargo|puesto|etnia|raza|religion|lugar de nacimiento|ciudad de nacimiento|pais de nacimiento|escolaridad|nivel de estudios|nivel educativo|educacion|ingresos|hijos|numero de hijos|fecha de hoy|fecha actual|fecha de firma|fecha firma|asunto|tema|dolor|nivel de dolor|temperatura|presion arterial|pulso|imc|vacuna*|covid|fecha de emision|fecha expedicion|fecha de expedicion|expedido por|vigencia desde|telefono de la aseguradora|telefono del seguro|quien rellena|quien completa|es usted el paciente|para quien|primera visita|primera vez|tipo de visita|tipo de cita|tipo de paciente|urgencia|urgente|habitacion|embaraz*|menstruacion|ultima visita|fecha del accidente|fecha de viaje|fecha de llegada|barrio|colonia|piso|delegacion|municipio de nacimiento|referencias|entre calles|razon social|regimen fiscal|sufijo|extension|identidad de genero|orientacion sexual|pronombres|notas de entrega|comuna|distrito|ultima menstruacion|tipo de telefono|como prefiere ser contactado|nombre preferido|tipo de paciente',
  name: 'nombre completo|nombre y apellidos|nombre y apellido|nombres y apellidos|apellidos y nombre|apellidos y nombres|nombre del paciente|nombre paciente|nombre|nombre como aparece en el pasaporte|nombre legal|nombre y apellidos completos|nombre destinatario',
  given: 'nombres|primer nombre|=nombre|=nombre de pila|nombre de pila|nombre s|nombre(s)',
  middle: 'segundo nombre|otros nombres',
  family: 'apellido|apellidos|primer apellido|apellido paterno|apellidos completos|1er apellido|=apellidos',
  family2: 'segundo apellido|apellido materno|2 apellido|2do apellido',
  prefix: 'tratamiento|titulo|trato|=tratamiento|titulo sr sra',
  native:
    'nombre en idioma nativo|nombre en su idioma|nombre en chino|nombre en alfabeto original|nombre en escritura original|nombre original',
  previous:
    'apellido de soltera|apellidos de soltera|nombre anterior|apellido de nacimiento|nombre de soltera|nombre de nacimiento',
  birth: 'fecha de nacimiento|fecha nacimiento|nacimiento|f nacimiento|f nac|fecha nac|nacido|cumpleanos',
  day: '=dia|=dd|dia',
  month: '=mes|=mm|mes',
  year: '=ano|=aaaa|ano',
  date: 'fecha|=fecha|cuando|desde cuando',
  number: 'numero|n|nro|num|no',
  age: 'edad|anos de edad|edad del paciente|cuantos anos',
  sex: 'sexo|genero|sexo biologico',
  marital: 'estado civil',
  occupation: 'ocupacion|profesion|trabajo|empleo|oficio|actividad laboral',
  email:
    'correo|correo electronico|email|e mail|mail|direccion de correo|direccion de correo electronico|correo e|direccion de email|direccion email|confirmar correo|confirme su correo|repetir correo',
  phone:
    'telefono|celular|movil|telefono movil|telefono celular|numero de telefono|numero de celular|telefono de contacto|telefono contacto|tel|numero de contacto|tfno|telf|numero movil|telefono principal|whatsapp',
  home: 'telefono fijo|telefono de casa|telefono casa|telefono alternativo|otro telefono|telefono secundario|telefono particular|telefono adicional|segundo telefono|telefono domicilio|telefono del trabajo|telefono residencial',
  dial: 'codigo de pais|prefijo|codigo pais|prefijo internacional|prefijo del pais|codigo internacional|lada|indicativo|prefijo telefonico|codigo telefonico',
  area: 'codigo de area|codigo area',
  fax: 'fax',
  address:
    'direccion|domicilio|direccion completa|direccion postal|direccion de residencia|residencia|domicilio actual|direccion actual|direccion particular|lugar de residencia|domicilio particular|direccion habitual',
  line1:
    'direccion 1|linea 1|calle y numero|direccion linea 1|nombre de la calle y numero|calle numero|direccion de la calle',
  line2:
    'direccion 2|linea 2|apartamento|departamento|depto|piso puerta|piso y puerta|interior|numero interior|portal|escalera|dpto|puerta|complemento|complemento de direccion|bloque|direccion linea 2|informacion adicional direccion|numero apartamento',
  street: 'calle|via|nombre de la calle|avenida|nombre de via',
  house:
    'numero exterior|=numero|numero de casa|numero de calle|numero calle|numero de portal|num exterior|=numero exterior',
  city: 'ciudad|localidad|poblacion|municipio|ciudad de residencia|ciudad o localidad|ciudad municipio',
  state:
    'provincia|estado|=estado|region|departamento provincia|entidad federativa|comunidad autonoma|provincia estado|estado provincia|estado o provincia|comunidad',
  postal: 'codigo postal|cp|c p|cod postal|zip|codigo zip',
  country: 'pais|pais de residencia|pais residencia|pais donde vive|pais region|pais actual|pais de procedencia',
  nationality: 'nacionalidad|ciudadania|pais de nacionalidad|pais de origen',
  language:
    'idioma|idioma preferido|lengua materna|idioma materno|idioma principal|lengua|idiomas|idioma de comunicacion|idioma de preferencia|idioma que habla',
  interpreter:
    'interprete|necesita interprete|requiere interprete|traductor|necesita traduccion|servicio de interprete|necesita traductor|interpretacion|servicio de interpretacion',
  idtype:
    'tipo de documento|tipo documento|tipo de identificacion|tipo de id|documento de identidad tipo|clase de documento|tipo identificacion',
  idnumber:
    'pasaporte|numero de pasaporte|numero pasaporte|numero de documento|documento|numero de identificacion|identificacion|numero documento|documento de identidad|doc identidad|n documento|numero de id|numero de documento de identidad|n de pasaporte|dni o pasaporte|dni nie pasaporte|dni pasaporte|dni nie o pasaporte|cedula o pasaporte|cedula pasaporte|numero de identidad',
  idexpiry:
    'fecha de caducidad|caducidad|fecha de vencimiento|vencimiento|valido hasta|caducidad del pasaporte|vencimiento del pasaporte|expiracion|fecha de expiracion|vigencia|vigencia del pasaporte',
  idcountry:
    'pais emisor|pais de emision|pais de expedicion|pais del pasaporte|pais que expide|lugar de expedicion|pais expedidor',
  nid: 'dni|cedula|cedula de identidad|cedula de ciudadania|curp|nie|dni nie|documento nacional|documento nacional de identidad|rut|run|cedula ciudadania|numero de cedula|numero de dni|identificacion nacional|carnet de identidad',
  mrn: 'historia clinica|numero de historia clinica|numero historia clinica|nhc|numero de expediente|expediente|numero de historia|n historia clinica|expediente clinico|numero de paciente|numero paciente|id paciente|id de paciente|codigo de paciente|nro de historia|numero de registro hospitalario|numero de expediente clinico|historia clinica n|numero de registro|cipa|tarjeta sanitaria',
  height: 'estatura|altura cm|talla|altura|estatura cm|talla cm',
  weight: 'peso|peso kg|peso corporal',
  blood: 'grupo sanguineo|tipo de sangre|tipo sanguineo|grupo sangre|factor rh|grupo sanguineo y rh',
  relation:
    'parentesco|relacion|relacion con el paciente|parentesco con el paciente|vinculo|relacion con paciente|vinculo con el paciente|relacion con el titular|parentesco con el titular|relacion con el asegurado|parentesco con titular',
  hasins:
    'tiene seguro|tiene seguro medico|cuenta con seguro|tiene seguro de salud|posee seguro|dispone de seguro|tiene cobertura|cuenta con seguro medico|esta asegurado|tiene seguro privado|cuenta con seguro de gastos medicos|dispone de seguro medico',
  insco:
    'compania de seguros|aseguradora|nombre de la aseguradora|compania aseguradora|nombre aseguradora|entidad aseguradora|nombre del seguro|seguro medico|obra social|=seguro|=aseguradora|prevision|eps|nombre de la compania de seguros|compania de seguro|mutua|empresa de seguros|=prepaga|isapre',
  plan: 'plan|tipo de plan|plan de seguro|tipo de seguro|tipo de poliza|modalidad|nombre del plan|tipo de cobertura|plan de salud|producto',
  member:
    'numero de poliza|poliza|numero poliza|numero de afiliado|numero afiliado|numero de asegurado|numero de socio|n de poliza|numero de miembro|id de miembro|numero de tarjeta sanitaria|numero del seguro|numero de seguro|afiliado|id de asegurado|numero asegurado|numero de beneficiario|credencial',
  group: 'numero de grupo|grupo|numero grupo|id de grupo|codigo de grupo|poliza colectiva|numero de colectivo',
  specialty:
    'especialidad|especialidad medica|area medica|especialidad requerida|departamento|servicio medico|area|area de especialidad|especialidad solicitada|servicio',
  hospital:
    'hospital|clinica|centro medico|institucion|centro|centro de salud|hospital actual|hospital tratante|nombre del hospital|hospital de origen|centro hospitalario|institucion de salud|hospital o clinica|hospital donde|institucion medica|centro sanitario|hospital de referencia|clinica u hospital|establecimiento',
  condition:
    'enfermedad|afeccion|padecimiento|condicion medica|tipo de cancer|motivo de consulta|motivo de la consulta|problema de salud|patologia|condicion|motivo|tipo de enfermedad|problema principal|razon de la consulta|problema medico|motivo de segunda opinion|padecimiento principal|afeccion principal|enfermedad principal',
  diagnosis:
    'diagnostico|diagnostico actual|diagnostico principal|diagnosticado con|diagnostico medico|diagnosticos|diagnostico confirmado|diagnostico previo|le han diagnosticado|diagnosticado',
  diagdate:
    'fecha de diagnostico|fecha diagnostico|fecha del diagnostico|cuando fue diagnosticado|cuando le diagnosticaron|diagnosticado el|ano de diagnostico|cuando se diagnostico|fecha de primer diagnostico|mes del diagnostico|cuando recibio el diagnostico|diagnosticado en',
  stage:
    'estadio|etapa|estadificacion|fase|gravedad|tnm|grado|estadio tnm|estadio de la enfermedad|etapa de la enfermedad|severidad|estadio etapa|etapa del cancer',
  summary:
    'resumen|resumen clinico|resumen del caso|describa su caso|descripcion del caso|mensaje|comentarios|observaciones|descripcion|enfermedad actual|historia de la enfermedad|situacion actual|su caso|notas|informacion adicional|otros datos|resumen medico|resumen de la historia|caso clinico|evolucion|descripcion de la enfermedad|situacion clinica|situacion medica|cuentenos|otra informacion|algo mas|resumen de su caso|historia actual|antecedentes del caso|historia de la enfermedad actual|descripcion del problema|resumen de historia clinica|detalle del caso|padecimiento actual|cuentenos su caso',
  symptoms:
    'sintomas|sintomas actuales|molestias|sintomatologia|sintomas principales|sintoma|signos y sintomas|queja principal|dolencias',
  onset:
    'fecha de inicio|inicio de los sintomas|inicio sintomas|cuando comenzaron|cuando empezaron|desde cuando|inicio de sintomas|fecha de inicio de los sintomas|comienzo de los sintomas|aparicion de los sintomas|cuando iniciaron|primeros sintomas|cuando aparecieron|fecha de inicio de sintomas|cuando comenzo|comienzo|cuando empezo',
  history:
    'antecedentes|antecedentes personales|antecedentes medicos|historial medico|historia medica|antecedentes patologicos|enfermedades previas|enfermedades anteriores|otras enfermedades|enfermedades cronicas|antecedentes patologicos personales|historia clinica previa|comorbilidades|patologias previas|antecedentes de salud|enfermedades|historial clinico|antecedentes clinicos|condiciones preexistentes|ha tenido|padece|condiciones medicas|historial de salud|otras patologias|enfermedades preexistentes|antecedentes personales patologicos',
  famhist:
    'antecedentes familiares|historia familiar|historial familiar|enfermedades familiares|antecedentes heredofamiliares|antecedentes hereditarios|enfermedades en la familia|enfermedades hereditarias|antecedentes patologicos familiares|familia con|familiares con',
  social: 'antecedentes toxicos|antecedentes toxicologicos|habitos|estilo de vida|historia social|habitos toxicos',
  smoking: 'fuma|tabaco|tabaquismo|fumador|habito tabaquico|fumar|cigarrillos|fumadora',
  alcohol:
    'alcohol|bebe|consumo de alcohol|consume alcohol|bebidas alcoholicas|alcoholismo|bebe alcohol|ingesta de alcohol',
  meds: 'antecedentes farmacologicos|antecedentes medicamentosos|medicamentos|medicacion|medicinas|medicamentos actuales|medicacion actual|tratamiento farmacologico|farmacos|toma medicamentos|medicamentos que toma|medicacion habitual|medicacion que toma|lista de medicamentos|medicamentos toma|toma alguna medicacion|toma actualmente|medicamento',
  medname: 'nombre del medicamento|medicamento nombre|nombre medicamento|nombre del farmaco|farmaco',
  dose: 'dosis|dosificacion|concentracion|posologia dosis|cantidad dosis',
  freq: 'frecuencia|cada cuanto|veces al dia|posologia|pauta|cada cuantas horas|frecuencia de toma|periodicidad',
  allergies:
    'antecedentes alergicos|antecedentes de alergias|alergia*|alergico|alergica|alergias a medicamentos|alergias medicamentosas|alergias conocidas|reacciones alergicas|alergia a medicamentos|es alergico|alergias alimentarias|intolerancias',
  surgeries:
    'cirugias|cirugia|operaciones|intervenciones|intervenciones quirurgicas|antecedentes quirurgicos|cirugias previas|operaciones previas|procedimientos quirurgicos|le han operado|cirugias anteriores|cirugias realizadas|operaciones anteriores|hospitalizaciones|intervenciones previas|operaciones quirurgicas',
  treatments:
    'tratamientos|tratamientos previos|tratamientos recibidos|tratamiento actual|tratamientos realizados|tratamiento recibido|terapias|tratamiento previo|tratamientos anteriores|que tratamientos|tratamiento propuesto|quimioterapia|tratamientos actuales|tratamiento medico|tratamientos',
  tests:
    'pruebas|examenes|estudios|pruebas realizadas|estudios realizados|resultados|analisis|examenes realizados|resultados de pruebas|pruebas diagnosticas|analitica|laboratorio|resultados de laboratorio|pruebas medicas|estudios previos|resultados de estudios|analiticas',
  question:
    'espera|espera de esta consulta|desea saber|quiere saber|segunda opinion espera|pregunta|preguntas|sus preguntas|que desea saber|consulta|su consulta|dudas|que le gustaria|preguntas para el especialista|preguntas para el medico|que espera|expectativas|que quiere saber|preguntas al especialista|preguntas especificas|desea preguntar|pregunta al especialista|preguntas para el experto|le gustaria preguntar|le gustaria saber|cuestiones|objetivo de la consulta|que quiere preguntar|preguntas para nuestros|responda|que desea preguntar|pregunta principal|desea consultar',
  opinion:
    'tipo de consulta|modalidad de consulta|tipo de segunda opinion|tipo de opinion|tipo de servicio|modalidad de opinion|formato de la consulta|como desea recibir|modalidad de atencion|modalidad|servicio solicitado|tipo de informe|formato de la opinion',
  upload:
    'adjuntar|subir|archivos|documentos|adjuntar archivos|subir archivos|archivo|adjunte|documentacion|adjuntos|cargar archivos|cargar|suba|adjuntar documentos|otros documentos|seleccionar archivo|arrastre',
  report:
    'informes|informes medicos|informe medico|informe|reportes|historial|informe de alta|resultados de analisis|informe de patologia|subir informes|estudios medicos|adjuntar informes|reporte medico|documentos medicos|registros medicos|expediente medico|informe clinico|pdf|biopsia|informe de anatomia patologica|informes clinicos|reportes medicos',
  imaging:
    'imagenes|radiografias|dicom|tac|resonancia|imagenes medicas|estudios de imagen|tomografia|rx|pruebas de imagen|imagenes diagnosticas|resonancia magnetica|estudios de imagenes|radiologia|ecografia',
  package:
    'paquete|zip|archivo comprimido|carpeta completa|expediente completo|historia completa|json|historial completo|archivo zip',
};
