import type { Lexicon } from './concepts.ts';

export const pt: Lexicon = {
  '~': 'o|a|os|as|de|do|da|dos|das|seu|sua|seus|suas|um|uma|por|favor|para|em|no|na|e|ou|com|ao|digite|informe|insira|indique|selecione|escolha|escreva|preencha|obrigatorio|opcional|se|que|qual|quais|aqui|voce|descreva|liste|meu|minha|lhe|ha|foi|seja|tem sido|houver|atualmente|introduza|queira|esta|este|nos|ja|pelo|pela|caso',
  '@patient':
    'paciente|dados pessoais|dados do paciente|informacoes pessoais|utente|sobre voce|identificacao do paciente|crianca|doente|dados do utente|informacoes do paciente',
  '@contact':
    'contato de emergencia|contacto de emergencia|emergencia|pessoa de contato|pessoa de contacto|caso de emergencia|acompanhante|responsavel|responsavel legal|familiar|representante|representante legal|parente|cuidador|tutor|requerente|solicitante|pessoa responsavel|contato emergencia|contacto emergencia|quem preenche|encarregado de educacao|familiar mais proximo|parente proximo|avisar em|contato familiar|nome do contato',
  '@holder':
    'titular|titular do plano|titular do seguro|segurado|titular da apolice|tomador|tomador do seguro|beneficiario titular|segurado principal|titular do convenio',
  '@insurer':
    'seguro|seguradora|convenio|plano de saude|seguro saude|operadora|seguro de saude|dados do convenio|dados do seguro|cobertura|subsistema|subsistema de saude',
  '@referring':
    'medico solicitante|medico encaminhador|encaminhado por|medico que encaminhou|medico assistente|medico responsavel|medico atual|medico referenciador|referenciado por|encaminhamento|medico que acompanha|medico especialista atual|medico que referenciou|medico indicante|oncologista|medico que o encaminhou|medico prescritor|especialista assistente|medico que o acompanha',
  '@primary':
    'medico de familia|medico da familia|clinico geral|medico de cuidados primarios|medico de atencao primaria|cuidados primarios|medico generalista|atencao primaria|medico familia',
  '@doctor': 'medico|medica|doutor|especialista|cirurgiao|profissional',
  '@other':
    'mae|conjuge|esposo|esposa|empregador|farmacia|enfermeira|testemunha|interprete nome|banco|escola|empregadora',
  '!none':
    'senha|palavra passe|palavra chave|usuario|nome de usuario|nome de utilizador|utilizador|captcha|codigo de verificacao|codigo de seguranca|codigo recebido|cartao de credito|numero do cartao|nome no cartao|titular do cartao|validade do cartao|cvv|iban|nib|conta bancaria|agencia e conta|cpf|cnpj|nif|niss|pis|numero fiscal|numero de contribuinte|contribuinte|seguranca social|numero da seguranca social|inscricao estadual|pesquisa|pesquisar|buscar|busca|procurar|newsletter|boletim|assinar newsletter|inscrever|subscrever|cupom|cupao|codigo promocional|codigo de desconto|vale presente|assinatura|assinatura digital|rubrica|iniciais|nao preencha|nao preencher|deixe em branco|deixe este campo|deixar em branco|chat|ofertas|promocoes|receber novidades|novidades|receber informacoes|receber ofertas|publicidade|marketing|site|website|pagina web|lembrar me|pergunta de seguranca|apelido de usuario|robo|humano|codigo sms|numero de identificacao fiscal|comunicacoes|dicas de saude',
  '!consent':
    'aceito|concordo|autorizo|consinto|consentimento|li e aceito|politica de privacidade|termos de uso|termos e condicoes|termo de consentimento|declaro|confirmo|lgpd|rgpd|estou ciente|protecao de dados|tratamento dos meus dados|ciente de que|compreendo que',
  '!skip':
    'como nos conheceu|como conheceu|como soube|como ficou sabendo|onde nos conheceu|como ouviu|data preferida|data desejada|data da consulta|data pretendida|horario|horario preferido|hora preferida|melhor horario|agendamento|periodo preferido|forma de contato|forma de contacto|meio de contato|meio de contacto|contato preferido|contacto preferido|preferencia de contato|preferencia de contacto|como prefere ser contactado|unidade|unidade preferida|clinica preferida|medico preferido|escolha o medico|medico pretendido|hospital preferido|wechat|skype|telegram|facebook|instagram|foto|fotografia|foto do documento|copia do passaporte|copia do documento|foto do passaporte|foto da carteirinha|carteirinha foto|frente|verso|crm|numero do crm|cedula profissional|numero da ordem|farmacia|orcamento|forma de pagamento|metodo de pagamento|fuso horario|nome da mae|nome do pai|nome mae|nome pai|empresa|empregador|local de trabalho|razao social|cargo|cor raca|raca|etnia|religiao|naturalidade|local de nascimento|cidade de nascimento|pais de nascimento|escolaridade|grau de instrucao|renda|filhos|numero de filhos|data de hoje|data da assinatura|data atual|assunto|tema|dor|nivel de dor|escala de dor|temperatura|pressao arterial|pulso|imc|vacina*|covid|data de emissao|orgao emissor|orgao expedidor|data de expedicao|emitido em|telefone da seguradora|quem esta preenchendo|voce e o paciente|para quem|primeira consulta|primeira vez|tipo de visita|tipo de atendimento|urgencia|urgente|quarto|acomodacao|gravid*|gestante|menstruacao|ultima consulta|data do acidente|data da viagem|data de chegada|bairro|ponto de referencia|referencia|andar|identidade de genero|pronomes|nome social|orientacao sexual|inicio de vigencia|freguesia|distrito de nascimento|ramal|carencia',
  name: 'nome completo|nome|nome do paciente|nome e sobrenome|nome e apelido|nome do utente|nome como no passaporte|nome paciente|nome conforme passaporte|nome conforme documento|destinatario|nome e apelidos',
  given: 'primeiro nome|nome proprio|=nome proprio|nomes proprios|prenome|nome de batismo|primeiros nomes',
  middle: 'nome do meio|segundo nome|nomes do meio',
  family: 'sobrenome|apelido|ultimo nome|apelidos|=apelido|sobrenomes|nome de familia|ultimos nomes',
  family2: 'segundo sobrenome|segundo apelido',
  prefix: 'tratamento|titulo|pronome de tratamento|forma de tratamento',
  native:
    'nome na lingua nativa|nome no idioma nativo|nome em chines|nome na escrita original|nome no idioma original|nome em lingua materna|nome na lingua materna|nome original',
  previous:
    'nome de solteira|nome anterior|nome de solteiro|nome de nascimento|apelido de solteira|sobrenome de solteira|nome de solteiro a',
  birth: 'data de nascimento|nascimento|data nascimento|dt nascimento|data de nasc|nascido em|data nasc|aniversario',
  day: 'dia|=dia|=dd',
  month: 'mes|=mes|=mm',
  year: 'ano|=ano|=aaaa',
  date: 'data|=data|quando|desde quando',
  number: 'numero|n|num|nº',
  age: 'idade|anos de idade|quantos anos',
  sex: 'sexo|genero|sexo biologico',
  marital: 'estado civil',
  occupation: 'profissao|ocupacao|trabalho|atividade profissional|emprego',
  email:
    'e mail|email|correio eletronico|endereco de email|endereco de e mail|endereco eletronico|correio electronico|confirmar e mail|confirmar email|confirme seu email|mail',
  phone:
    'telefone|celular|telemovel|telefone celular|numero de telefone|telefone para contato|tel|telefone de contato|telefone de contacto|numero de telemovel|contato telefonico|contacto telefonico|whatsapp|numero de celular|telefone movel|contacto|contato|telefone principal|fone',
  home: 'telefone fixo|telefone residencial|telefone alternativo|outro telefone|telefone de casa|telefone comercial|telefone secundario|telefone adicional|segundo telefone|telefone fixo residencial|telefone 2',
  dial: 'codigo do pais|ddi|indicativo|codigo pais|prefixo|indicativo do pais|prefixo internacional',
  area: 'ddd|codigo de area',
  fax: 'fax',
  address:
    'endereco|morada|endereco completo|morada completa|endereco residencial|residencia|domicilio|endereco atual|local de residencia|morada de residencia|endereco postal',
  line1:
    'logradouro|endereco 1|endereco linha 1|rua e numero|morada 1|morada linha 1|rua avenida|rua numero|linha 1|endereco rua',
  line2: 'complemento|apartamento|endereco 2|endereco linha 2|morada 2|andar porta|bloco|morada linha 2|linha 2|apto',
  street: 'rua|avenida|nome da rua',
  house: '=numero|numero da casa|numero da porta|n porta|numero porta|numero residencia',
  city: 'cidade|localidade|municipio|concelho|cidade de residencia',
  state: 'estado|=uf|uf|provincia|distrito|=estado|regiao|unidade federativa|estado provincia',
  postal: 'cep|codigo postal|cod postal|=cep',
  country: 'pais|pais de residencia|pais onde reside|pais residencia|pais atual|pais regiao',
  nationality: 'nacionalidade|cidadania|pais de origem',
  language:
    'idioma|lingua|idioma preferido|lingua materna|idioma de preferencia|idiomas|idioma preferencial|lingua preferida|idioma falado|idioma de comunicacao|lingua falada',
  interpreter:
    'interprete|precisa de interprete|necessita de interprete|tradutor|traducao|precisa de tradutor|servico de interprete|necessita interprete|precisa interprete|servico de traducao|precisa de traducao',
  idtype:
    'tipo de documento|tipo documento|documento de identificacao tipo|tipo de identificacao|tipo de documento de identidade|documento tipo|tipo identificacao',
  idnumber:
    'passaporte|numero do passaporte|numero do documento|documento de identidade|documento|numero de passaporte|n passaporte|numero documento|documento de identificacao|numero de identificacao|n do documento|numero de documento|identificacao numero|rg ou passaporte|rg passaporte|bi passaporte',
  idexpiry:
    'validade|data de validade|validade do passaporte|data de vencimento|valido ate|validade do documento|data de expiracao|vencimento do passaporte|vencimento|data de caducidade',
  idcountry:
    'pais emissor|pais de emissao|pais emissor do passaporte|emitido por pais|pais de emissao do passaporte|pais do passaporte|local de emissao',
  nid: 'rg|cartao de cidadao|bilhete de identidade|numero do cartao de cidadao|carteira de identidade|identidade|registro geral|numero de identidade|numero rg|numero da identidade|cc|cartao cidadao|numero de identificacao civil|identidade nacional',
  mrn: 'prontuario|numero do prontuario|numero de prontuario|processo clinico|numero de processo|numero de utente|registro hospitalar|numero do paciente|matricula hospitalar|n prontuario|numero do processo|n de utente|registo hospitalar|codigo do paciente|id do paciente|numero de utente sns|cartao sus|numero de registro',
  height: 'altura|altura cm|estatura',
  weight: 'peso|peso kg',
  blood: 'tipo sanguineo|grupo sanguineo|tipo de sangue|fator rh',
  relation:
    'parentesco|grau de parentesco|relacao com o paciente|relacao|vinculo|vinculo com o paciente|relacao com paciente|parentesco com o paciente|relacao com o titular|parentesco com o titular|relacao com o utente|grau parentesco',
  hasins:
    'possui convenio|tem seguro|possui plano de saude|tem plano de saude|possui seguro|tem convenio|tem seguro de saude|possui seguro saude|possui seguro de saude|tem seguro saude|tem algum seguro|possui algum plano|possui plano|dispoe de seguro',
  insco:
    'seguradora|nome da seguradora|convenio|nome do convenio|operadora|=seguro|companhia de seguros|plano de saude|nome do plano de saude|operadora do plano|qual convenio|entidade seguradora|companhia de seguro|nome do seguro|operadora de saude|empresa de seguros|qual plano',
  plan: 'plano|tipo de plano|nome do plano|tipo de seguro|categoria do plano|modalidade|tipo de cobertura|produto|tipo plano|tipo de convenio',
  member:
    'numero da carteirinha|carteirinha|numero da apolice|apolice|numero do cartao do convenio|numero de beneficiario|numero de segurado|matricula do convenio|numero da carteira|numero do associado|numero do plano|numero da carteira do plano|numero do convenio|numero do beneficiario|numero do cartao do plano|numero de apolice|numero do seguro|numero de associado|numero de membro|n apolice|n beneficiario|numero do segurado|carteira do convenio|numero do cartao de saude',
  group: 'numero do grupo|grupo|codigo do grupo|apolice coletiva|numero de grupo',
  specialty:
    'especialidade|especialidade medica|area medica|especialidade desejada|departamento|area de especialidade|especialidade pretendida|area clinica|servico|especialidade requerida|area',
  hospital:
    'hospital|clinica|instituicao|unidade de saude|hospital atual|centro medico|hospital onde|local de tratamento|nome do hospital|hospital ou clinica|instituicao de saude|centro de saude|hospital clinica|estabelecimento|hospital de origem|consultorio|hospital de tratamento|instituicao atual|hospital assistente',
  condition:
    'doenca|condicao|patologia|problema de saude|tipo de cancer|tipo de cancro|motivo da consulta|motivo|condicao medica|motivo de consulta|condicao de saude|motivo do contato|problema principal|tipo de doenca|doenca principal|enfermidade|condicao principal|motivo da segunda opiniao|queixa tipo',
  diagnosis:
    'diagnostico|diagnostico atual|diagnostico principal|diagnosticado|diagnosticos|diagnostico confirmado|diagnostico medico|hipotese diagnostica|diagnostico estabelecido|cid',
  diagdate:
    'data do diagnostico|data de diagnostico|quando foi diagnosticado|diagnosticado em|data diagnostico|ano do diagnostico|quando recebeu o diagnostico|mes do diagnostico|quando foi feito o diagnostico|data do primeiro diagnostico|quando recebeu diagnostico|quando diagnosticado|mes e ano do diagnostico',
  stage:
    'estadio|estadiamento|estagio|fase|grau|tnm|gravidade|estagio da doenca|estadio da doenca|severidade|estagio do cancer|estadio do cancro',
  summary:
    'resumo|resumo clinico|descricao|mensagem|comentarios|observacoes|resumo do caso|historia da doenca atual|descricao do caso|seu caso|situacao atual|informacoes adicionais|historia da doenca|relato|situacao clinica|historico da doenca|caso clinico|descricao da doenca|outras informacoes|sua historia|informacao adicional|hda|resumo da historia clinica|doenca atual|conte nos|conte sobre|notas|descricao do problema|observacao|evolucao|quadro clinico|resumo medico|descricao da situacao|algo mais|breve historico',
  symptoms:
    'sintomas|sintomas atuais|queixa principal|queixas|queixa|principais sintomas|sinais e sintomas|sintoma|queixas atuais|o que sente',
  onset:
    'inicio dos sintomas|data de inicio|quando comecaram|desde quando|inicio da doenca|quando iniciaram|inicio de sintomas|data de inicio dos sintomas|data do inicio|quando surgiram|primeiros sintomas|quando comecou|inicio sintomas|comecaram',
  history:
    'historico medico|antecedentes|antecedentes pessoais|doencas previas|doencas anteriores|historia medica|comorbidades|doencas cronicas|outras doencas|antecedentes medicos|historico de saude|historia clinica|antecedentes patologicos|historico clinico|antecedentes clinicos|condicoes preexistentes|historia patologica pregressa|doencas preexistentes|doencas pre existentes|problemas de saude anteriores|possui alguma doenca|sofre de|doencas associadas|historico de doencas|outras condicoes|ja teve',
  famhist:
    'historico familiar|historia familiar|antecedentes familiares|doencas na familia|doencas familiares|doencas hereditarias|casos na familia|na familia|familiares com',
  social: 'habitos|estilo de vida|habitos de vida|historia social',
  smoking: 'fuma|tabagismo|fumante|tabaco|fumador|fumo|habitos tabagicos|tabagista|cigarros',
  alcohol:
    'alcool|bebe|etilismo|consumo de alcool|consome alcool|bebidas alcoolicas|ingere bebidas|bebida alcoolica|habitos alcoolicos',
  meds: 'antecedentes medicamentosos|medicamentos|medicacao|remedios|medicamentos em uso|medicacao atual|medicacoes|uso de medicamentos|medicamentos atuais|toma medicamentos|toma medicacao|lista de medicamentos|medicamentos que toma|medicacao habitual|medicamentos de uso continuo|medicacoes em uso|faz uso de medicamentos|faz uso de|farmacos|medicamentos de uso|usa medicamentos',
  medname: 'nome do medicamento|medicamento|nome do remedio|nome medicamento|farmaco|nome da medicacao',
  dose: 'dose|dosagem|posologia dose|concentracao|dose diaria',
  freq: 'frequencia|posologia|vezes ao dia|quantas vezes|vezes por dia|horario de uso|frequencia de uso|intervalo',
  allergies:
    'antecedentes alergicos|historico de alergias|alergia*|alergico|alergica|alergias a medicamentos|alergias medicamentosas|alergias conhecidas|reacoes alergicas|intolerancias|possui alergia',
  surgeries:
    'cirurgias|cirurgia|operacoes|cirurgias anteriores|cirurgias previas|antecedentes cirurgicos|cirurgias realizadas|historico cirurgico|procedimentos cirurgicos|intervencoes cirurgicas|internacoes|internamentos|cirurgias e internacoes|operado|ja fez cirurgia|historia cirurgica|cirurgias passadas',
  treatments:
    'tratamentos|tratamento|tratamentos realizados|tratamento atual|tratamentos anteriores|terapias|tratamentos previos|tratamento proposto|tratamentos efetuados|quimioterapia|tratamentos ja realizados|tratamento realizado|tratamentos feitos|tratamentos recebidos|tratamentos atuais',
  tests:
    'exames|exames realizados|resultados|analises|resultados de exames|exames laboratoriais|exames complementares|exames feitos|exames efetuados|resultados dos exames|exames recentes|exames ja realizados|principais exames',
  question:
    'espera|espera desta|deseja saber|gostaria|pergunta|perguntas|suas perguntas|duvidas|o que deseja saber|questoes|duvida|expectativas|gostaria de saber|perguntas ao medico|perguntas ao especialista|gostaria de perguntar|perguntas para|objetivo da consulta|espera desta|que espera|pretende saber|o que gostaria|quer saber|deseja perguntar|questoes para|objetivo|esclarecer|responda|perguntas especificas|deseja esclarecer|qual a sua duvida|espera obter',
  opinion:
    'tipo de opiniao|tipo de consulta|modalidade de consulta|tipo de segunda opiniao|tipo de servico|modalidade da opiniao|formato da consulta|modalidade de atendimento|forma de opiniao|formato da opiniao|tipo de parecer|servico pretendido|como deseja receber|formato do parecer|servico desejado|modalidade desejada|formato desejado',
  upload:
    'anexar|anexos|enviar arquivos|arquivos|ficheiros|documentos|anexar arquivos|upload|carregar|anexe|arquivo|ficheiro|anexar documentos|envie|enviar documentos|carregar ficheiros|selecionar arquivo|outros documentos|anexo|arraste|adicionar ficheiros|carregar documentos|escolher arquivo',
  report:
    'laudos|laudo|relatorios|relatorio medico|exames arquivo|relatorio|relatorios medicos|laudos medicos|documentos medicos|resultados de exames arquivo|registros medicos|registos medicos|prontuario medico|relatorios clinicos|laudo medico|nota de alta|resumo de alta|pdf|biopsia|laudo anatomopatologico|exames e laudos|encaminhamento medico|processo clinico documentos|resultados de exames|exames',
  imaging:
    'imagens|exames de imagem|tomografia|ressonancia|raio x|dicom|imagens medicas|tac|radiografias|imagem|imagiologia|ressonancia magnetica|arquivos de imagem|ficheiros de imagem|radiografia|ultrassom|rx|pet',
  package: 'zip|pacote|arquivo compactado|ficheiro zip|arquivo zip|json|pacote completo|documentacao completa',
};
