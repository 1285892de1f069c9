/** Labels as hospitals write them, by language: `label > token`. `[prose]` in front makes it a large box, `#` sets the heading. */
export const labels: Readonly<Record<string, string>> = {
  en: `# Patient information
Legal first name > patient.name.given
Surname > patient.name.family
Patient's full name (as in passport) > patient.name.full
D.O.B. > patient.birthDate
Best phone number to reach you > patient.phone
E-mail ID > patient.email
Town/City > patient.address.city
Postcode > patient.address.postalCode
County > patient.address.state
Passport No. > patient.idDocument.number
Passport expiry date > patient.idDocument.expiry
Medical Record Number (MRN), if known > patient.mrn
NHS hospital number > patient.mrn
Citizenship > patient.nationality
Mother tongue > patient.language
Maiden name > patient.name.previous
Job title > skip
Place of birth > skip
[prose] Please tell us what questions you have for our specialists > case.question
[prose] List your current medications and doses > case.medications
[prose] Have you had any operations or procedures? > case.surgeries
[prose] Describe your symptoms and when they began > case.symptoms
[prose] Any known drug allergies > case.allergies
[prose] Relevant past medical history > case.history
[prose] Does anyone in your family have cancer? Family medical history > case.familyHistory
[prose] Chemotherapy, radiation or other treatment received > case.treatments
[prose] Brief summary of your medical condition > case.summary
Primary diagnosis > case.diagnosis
Date of diagnosis > case.diagnosisDate
Cancer stage > case.stage
# Next of kin
Full name > contact.name
Relationship > contact.relationship
Daytime telephone > contact.phone
# Insurance details
Name of insurer > insurance.company
Policy number > insurance.memberId
Subscriber's name > insurance.policyHolder.name
# GP details
GP name > physician.primary.name
Surgery name > physician.primary.hospital
# Referring doctor
Doctor's name > physician.referring.name
Hospital / clinic > physician.referring.hospital
Doctor's email > physician.referring.email`,
  'zh-Hans': `# 患者基本资料
患者真实姓名 > patient.name.full
请填写您的联系电话 > patient.phone
出生年月日 > patient.birthDate
常住地址 > patient.address.line1
所在城市 > patient.address.city
护照号 > patient.idDocument.number
居民身份证号码 > patient.nationalId
病案号/就诊卡号 > patient.mrn
民族 > skip
职业 > patient.occupation
身高(cm) > patient.height
[prose] 目前最主要的症状 > case.symptoms
[prose] 既往史（高血压、糖尿病等） > case.history
[prose] 曾接受过哪些治疗（手术、放疗、化疗） > case.treatments
[prose] 正在服用的药物及剂量 > case.medications
[prose] 是否有药物或食物过敏？ > case.allergies
[prose] 家族中是否有肿瘤病史 > case.familyHistory
[prose] 您最想咨询的问题 > case.question
[prose] 请简要描述病情 > case.summary
临床诊断 > case.diagnosis
首次确诊时间 > case.diagnosisDate
# 紧急联系人
联系人姓名 > contact.name
与患者的关系 > contact.relationship
手机号 > contact.phone
# 保险信息
保险公司名称 > insurance.company
保单号 > insurance.memberId`,
  'zh-Hant': `# 病患資料
中文姓名 > patient.name.native
英文姓名（同護照） > patient.name.full
出生年月日 > patient.birthDate
聯絡電話（手機） > patient.phone
身分證字號／護照號碼 > patient.idDocument.number
居住國家 > patient.address.country
郵遞區號 > patient.address.postalCode
[prose] 目前服用之藥物 > case.medications
[prose] 藥物過敏史 > case.allergies
[prose] 過去病史及手術史 > case.history
[prose] 想詢問醫師的問題 > case.question
[prose] 請簡述病情 > case.summary
主要診斷 > case.diagnosis
# 緊急聯絡人
姓名 > contact.name
與病患關係 > contact.relationship`,
  es: `# Datos del paciente
Nombre y apellidos > patient.name.full
Fecha de nac. > patient.birthDate
Teléfono de contacto > patient.phone
Dirección de correo electrónico > patient.email
Dirección completa > patient.address.full
Nacionalidad > patient.nationality
Nº de historia clínica > patient.mrn
Lugar de nacimiento > skip
[prose] Motivo por el que solicita la segunda opinión > case.condition
[prose] Antecedentes médicos de interés > case.history
[prose] Enumere los medicamentos que toma y sus dosis > case.medications
[prose] Alergias conocidas > case.allergies
[prose] Operaciones e ingresos previos > case.surgeries
[prose] ¿Qué desea preguntar a nuestros especialistas? > case.question
[prose] Resumen de su historia clínica > case.summary
Fecha del diagnóstico > case.diagnosisDate
Médico que le refiere > physician.referring.name
# Persona de contacto
Nombre > contact.name
Parentesco con el paciente > contact.relationship
Teléfono móvil > contact.phone
# Seguro médico
Compañía aseguradora > insurance.company
N.º de afiliado > insurance.memberId`,
  ru: `# Сведения о пациенте
Фамилия, имя, отчество пациента > patient.name.full
Дата рождения пациента > patient.birthDate
Контактный номер телефона > patient.phone
Адрес электронной почты > patient.email
Место жительства > patient.address.full
Серия и номер паспорта > patient.idDocument.number
Номер медицинской карты > patient.mrn
Рост, см > patient.height
[prose] Основные жалобы на сегодняшний день > case.symptoms
[prose] Хронические и перенесённые заболевания > case.history
[prose] Принимаемые лекарственные препараты (название, доза) > case.medications
[prose] Аллергия на лекарства или продукты > case.allergies
[prose] Проведённое лечение > case.treatments
[prose] Ваши вопросы к консультанту > case.question
Установленный диагноз > case.diagnosis
Дата постановки диагноза > case.diagnosisDate
Клиника, где наблюдаетесь > physician.referring.hospital
# Контактное лицо для экстренной связи
Имя > contact.name
Степень родства > contact.relationship
Номер телефона > contact.phone
# Страхование
Название страховой компании > insurance.company
Номер полиса > insurance.memberId`,
  ar: `# معلومات المريض
الاسم الكامل للمريض > patient.name.full
تاريخ الولادة > patient.birthDate
رقم الهاتف المحمول > patient.phone
عنوان البريد الإلكتروني > patient.email
عنوان السكن الحالي > patient.address.full
رقم الهوية الوطنية > patient.nationalId
فصيلة الدم > patient.bloodType
[prose] الأعراض التي تعاني منها حاليا > case.symptoms
[prose] التاريخ المرضي السابق > case.history
[prose] الأدوية الحالية وجرعاتها > case.medications
[prose] العمليات السابقة > case.surgeries
[prose] أسئلتك للطبيب الاستشاري > case.question
التشخيص الحالي > case.diagnosis
متى تم التشخيص؟ > case.diagnosisDate
# معلومات مرافق المريض
اسم المرافق > contact.name
العلاقة بالمريض > contact.relationship
# معلومات التأمين
اسم شركة التأمين > insurance.company
رقم بطاقة التأمين > insurance.memberId`,
  fr: `# Informations sur le patient
Nom et prénom du patient > patient.name.full
Né(e) le > patient.birthDate
N° de téléphone > patient.phone
Adresse e-mail > patient.email
Nationalité > patient.nationality
Situation familiale > patient.maritalStatus
N° de dossier hospitalier > patient.mrn
[prose] Motif de la demande de second avis > case.condition
[prose] Médicaments pris actuellement > case.medications
[prose] Allergies médicamenteuses ou alimentaires > case.allergies
[prose] Antécédents médicaux et maladies chroniques > case.history
[prose] Interventions chirurgicales subies > case.surgeries
[prose] Vos questions pour le spécialiste > case.question
[prose] Résumé de votre situation médicale > case.summary
Diagnostic posé > case.diagnosis
Date du premier diagnostic > case.diagnosisDate
Médecin spécialiste qui vous suit > physician.referring.name
# Personne de confiance
Nom et prénom > contact.name
Lien de parenté > contact.relationship
Téléphone > contact.phone
# Assurance
Organisme d’assurance maladie > insurance.company
Numéro d’adhérent > insurance.memberId`,
  de: `# Patientendaten
Vor- und Nachname > patient.name.full
Geb.-Datum > patient.birthDate
Telefonnummer tagsüber > patient.phone
E-Mail-Adresse > patient.email
Straße und Hausnummer > patient.address.line1
PLZ > patient.address.postalCode
Staatsangehörigkeit > patient.nationality
Patientennummer > patient.mrn
[prose] Welche Beschwerden haben Sie? > case.symptoms
[prose] Bekannte Vorerkrankungen > case.history
[prose] Aktuelle Medikation (Name, Dosis) > case.medications
[prose] Sind bei Ihnen Allergien bekannt? > case.allergies
[prose] Bisherige Therapien > case.treatments
[prose] Ihre Fragen an unsere Experten > case.question
[prose] Kurze Schilderung des Krankheitsverlaufs > case.summary
Gesicherte Diagnose > case.diagnosis
Datum der Erstdiagnose > case.diagnosisDate
Behandelnder Facharzt > physician.referring.name
# Ansprechpartner im Notfall
Vor- und Nachname > contact.name
Verwandtschaftsgrad > contact.relationship
Mobilnummer > contact.phone
# Versicherung
Name der Krankenversicherung > insurance.company
Versicherungsnummer > insurance.memberId`,
  ko: `# 환자 인적사항
환자 성명 > patient.name.full
생년월일 > patient.birthDate
연락 가능한 전화번호 > patient.phone
이메일 주소 > patient.email
거주지 주소 > patient.address.full
여권 번호 > patient.idDocument.number
차트번호 > patient.mrn
[prose] 현재 가장 불편한 증상은 무엇입니까? > case.symptoms
[prose] 과거에 앓았던 질환 > case.history
[prose] 현재 복용 중인 약 > case.medications
[prose] 약물 또는 음식 알레르기 > case.allergies
[prose] 지금까지 받은 치료 > case.treatments
[prose] 상담받고 싶은 내용이나 질문 > case.question
현재 진단명 > case.diagnosis
진단받은 날짜 > case.diagnosisDate
현재 치료받는 병원 > physician.referring.hospital
# 보호자 정보
보호자 성함 > contact.name
환자와의 관계 > contact.relationship
보호자 연락처 > contact.phone
# 보험 정보
보험회사명 > insurance.company
증권번호 > insurance.memberId`,
  ja: `# 患者様の情報
患者様のお名前 > patient.name.full
生年月日（西暦） > patient.birthDate
日中ご連絡のつく電話番号 > patient.phone
メールアドレス（確認用） > patient.email
ご住所 > patient.address.full
パスポート番号 > patient.idDocument.number
当院の診察券番号（お持ちの方） > patient.mrn
[prose] 現在の症状をご記入ください > case.symptoms
[prose] これまでにかかった病気（既往歴） > case.history
[prose] 現在服用しているお薬 > case.medications
[prose] 薬や食べ物のアレルギー > case.allergies
[prose] これまでに受けた治療 > case.treatments
[prose] 医師に聞きたいこと > case.question
現在の診断名 > case.diagnosis
診断された時期 > case.diagnosisDate
# 保護者・ご家族の情報
お名前 > contact.name
患者様との続柄 > contact.relationship
お電話番号 > contact.phone
# 保険情報
保険会社名 > insurance.company
証券番号 > insurance.memberId`,
  pt: `# Dados do paciente
Nome completo do paciente > patient.name.full
Data de nasc. > patient.birthDate
Telefone para contato > patient.phone
Endereço de e-mail > patient.email
Endereço completo > patient.address.full
Nº do prontuário > patient.mrn
[prose] Principais sintomas > case.symptoms
[prose] Doenças pré-existentes > case.history
[prose] Medicamentos que toma atualmente > case.medications
[prose] Tem alergia a algum medicamento? > case.allergies
[prose] Cirurgias já realizadas > case.surgeries
[prose] Quais são as suas dúvidas para o especialista? > case.question
[prose] Resumo do caso clínico > case.summary
Diagnóstico principal > case.diagnosis
Data do diagnóstico > case.diagnosisDate
Médico assistente > physician.referring.name
# Acompanhante
Nome do acompanhante > contact.name
Parentesco > contact.relationship
Telemóvel > contact.phone
# Plano de saúde
Operadora > insurance.company
Número da apólice > insurance.memberId`,
  it: `# Dati anagrafici del paziente
Nome e cognome del paziente > patient.name.full
Nato/a il > patient.birthDate
Recapito telefonico > patient.phone
Indirizzo email > patient.email
Luogo di nascita > skip
N. cartella clinica > patient.mrn
[prose] Sintomi attuali > case.symptoms
[prose] Malattie pregresse e croniche > case.history
[prose] Farmaci assunti (nome e dosaggio) > case.medications
[prose] Allergie a farmaci o alimenti > case.allergies
[prose] Terapie già effettuate > case.treatments
[prose] Domande per lo specialista > case.question
[prose] Breve descrizione del caso clinico > case.summary
Diagnosi attuale > case.diagnosis
Data della prima diagnosi > case.diagnosisDate
Medico inviante > physician.referring.name
# Persona da contattare in caso di emergenza
Nome e cognome > contact.name
Rapporto con il paziente > contact.relationship
Numero di cellulare > contact.phone
# Assicurazione sanitaria
Compagnia assicurativa > insurance.company
Numero di polizza > insurance.memberId`,
  vi: `# Thông tin người bệnh
Họ và tên người bệnh > patient.name.full
Ngày tháng năm sinh > patient.birthDate
Điện thoại liên hệ > patient.phone
Địa chỉ email > patient.email
Số hộ chiếu > patient.idDocument.number
Mã bệnh nhân > patient.mrn
[prose] Triệu chứng hiện tại > case.symptoms
[prose] Tiền sử bệnh lý > case.history
[prose] Các thuốc đang dùng và liều lượng > case.medications
[prose] Tiền sử dị ứng > case.allergies
[prose] Quá trình điều trị > case.treatments
[prose] Câu hỏi muốn hỏi bác sĩ > case.question
Chẩn đoán > case.diagnosis
# Người liên hệ khi khẩn cấp
Họ tên > contact.name
Quan hệ với bệnh nhân > contact.relationship
# Bảo hiểm
Công ty bảo hiểm > insurance.company
Số thẻ bảo hiểm > insurance.memberId`,
};
